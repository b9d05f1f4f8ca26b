package com.purposepath.traction.json;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a free JSON array as text, exactly as given. */
@Converter
public class JsonListText implements AttributeConverter<List<Object>, String> {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Override
    public String convertToDatabaseColumn(List<Object> list) {
        return MAPPER.writeValueAsString(list);
    }

    @Override
    public List<Object> convertToEntityAttribute(String text) {
        return MAPPER.readValue(text, new TypeReference<>() {});
    }
}
