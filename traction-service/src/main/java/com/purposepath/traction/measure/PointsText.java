package com.purposepath.traction.measure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the latest points with their KPI, so that its trend needs no further query. */
@Converter
public class PointsText implements AttributeConverter<List<Point>, String> {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(List<Point> points) {
        return MAPPER.writeValueAsString(points);
    }

    @Override
    public List<Point> convertToEntityAttribute(String text) {
        return MAPPER.readValue(text, new TypeReference<>() {});
    }
}
