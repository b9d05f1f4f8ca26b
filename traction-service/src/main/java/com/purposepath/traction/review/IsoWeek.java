package com.purposepath.traction.review;

import com.purposepath.common.error.ApiException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Weeks as ISO 8601 counts them: {@code 2025-W47}. */
final class IsoWeek {

    private static final DateTimeFormatter WEEK = new DateTimeFormatterBuilder()
            .appendValue(IsoFields.WEEK_BASED_YEAR, 4)
            .appendLiteral("-W")
            .appendValue(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2)
            .parseDefaulting(ChronoField.DAY_OF_WEEK, DayOfWeek.MONDAY.getValue())
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private IsoWeek() {}

    static String of(LocalDate day) {
        return WEEK.format(day);
    }

    static LocalDate monday(String week) {
        return LocalDate.parse(week, WEEK);
    }

    /** The week asked for, or today's; 422 for one that is still to come or that its year does not have. */
    static String reviewable(@Nullable String week, LocalDate today) {
        if (week == null) {
            return of(today);
        }
        try {
            if (!monday(week).isAfter(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))) {
                return week;
            }
        } catch (DateTimeException noSuchWeek) {
            throw ApiException.invalid("week", "This year has no such week");
        }
        throw ApiException.invalid("week", "This week is still to come");
    }
}
