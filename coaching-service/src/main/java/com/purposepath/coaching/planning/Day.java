package com.purposepath.coaching.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a date; of an instant the date that it has in UTC. */
public final class Day extends StdScalarDeserializer<LocalDate> {

    private static final int LENGTH = "2025-11-17".length();

    public Day() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString().strip();
        try {
            return text.length() == LENGTH ? LocalDate.parse(text) : dateInUtc(text);
        } catch (DateTimeException notADate) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, notADate.getMessage());
        }
    }

    private static LocalDate dateInUtc(String instant) {
        return OffsetDateTime.parse(instant)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate();
    }
}
