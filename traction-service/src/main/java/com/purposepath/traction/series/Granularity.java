package com.purposepath.traction.series;

import java.time.YearMonth;

/** The span of one point. */
public enum Granularity {
    MONTH,
    QUARTER,
    YEAR;

    /** The name of the span that holds {@code month}: {@code 2025-10}, {@code 2025-Q4} or {@code 2025}. */
    String span(YearMonth month) {
        return switch (this) {
            case MONTH -> month.toString();
            case QUARTER -> month.getYear() + "-Q" + (month.getMonthValue() + 2) / 3;
            case YEAR -> Integer.toString(month.getYear());
        };
    }
}
