package com.purposepath.traction.value;

import com.purposepath.common.error.ApiException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Days in query parameters: {@code 2025-10-31}, or an instant, of which the UTC date counts. */
public final class Day {

    private static final int DATE_LENGTH = 10;

    private Day() {}

    /** The day given, if one is; 400 for anything else. */
    public static @Nullable LocalDate query(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String given = text.strip();
        try {
            return given.length() == DATE_LENGTH
                    ? LocalDate.parse(given)
                    : Today.of(OffsetDateTime.parse(given).toInstant());
        } catch (DateTimeException notADay) {
            throw ApiException.badRequest(name, name + " is a date such as 2025-10-31 or an instant");
        }
    }

    /** Refuses a span that ends before it begins with 400. */
    public static void mustNotEndBefore(@Nullable LocalDate start, @Nullable LocalDate end, String endName) {
        if (start != null && end != null && end.isBefore(start)) {
            throw ApiException.badRequest(endName, endName + " is before the start");
        }
    }
}
