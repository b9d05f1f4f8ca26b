package com.purposepath.traction.goal;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** The span of the calendar that a goal is for. */
public enum TimeHorizon {
    YEAR,
    QUARTER,
    MONTH;

    /** The last day of the calendar year, quarter or month that holds {@code day}. */
    LocalDate end(LocalDate day) {
        return switch (this) {
            case YEAR -> LocalDate.of(day.getYear(), Month.DECEMBER, 31);
            case QUARTER ->
                YearMonth.of(day.getYear(), (day.getMonthValue() + 2) / 3 * 3).atEndOfMonth();
            case MONTH -> YearMonth.from(day).atEndOfMonth();
        };
    }
}
