package com.purposepath.traction.rootcause;

import com.purposepath.common.error.ApiException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Keeps findings as JSON, as they look on the wire. */
@Converter
class FindingsText implements AttributeConverter<Findings, String> {

    private static final int LONGEST = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Findings findings) {
        return findings == null ? null : JSON.writeValueAsString(findings);
    }

    @Override
    public @Nullable Findings convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : JSON.readValue(text, Findings.class);
    }

    static void mustFit(Findings findings) {
        if (JSON.writeValueAsString(findings).length() > LONGEST) {
            throw ApiException.invalid("findings", "findings have at most %d characters".formatted(LONGEST));
        }
    }
}
