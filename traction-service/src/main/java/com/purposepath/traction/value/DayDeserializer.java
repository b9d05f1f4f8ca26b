package com.purposepath.traction.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a day from {@code YYYY-MM-DD} or from an RFC 3339 instant, of which the UTC date counts. */
final class DayDeserializer extends StdScalarDeserializer<LocalDate> {

    DayDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString().strip();
        try {
            LocalDate day = text.length() == 10
                    ? LocalDate.parse(text)
                    : Today.of(OffsetDateTime.parse(text).toInstant());
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException notADay) {
            return (LocalDate)
                    context.handleWeirdStringValue(LocalDate.class, text, "is not a date such as 2025-12-31");
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "is not a date of this calendar");
    }
}
