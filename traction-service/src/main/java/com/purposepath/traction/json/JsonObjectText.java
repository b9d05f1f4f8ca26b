package com.purposepath.traction.json;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** Keeps a free JSON object as text: key order, numbers and spelling stay as given. */
@Converter
public class JsonObjectText implements AttributeConverter<Map<String, Object>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, Object> object) {
        return JsonListText.MAPPER.writeValueAsString(object);
    }

    @Override
    public Map<String, Object> convertToEntityAttribute(String text) {
        return JsonListText.MAPPER.readValue(text, new TypeReference<>() {});
    }
}
