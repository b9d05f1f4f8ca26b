package com.purposepath.traction.value;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Now, as the contract counts it: days and months of UTC, instants in milliseconds. */
public final class Today {

    private static final Clock UTC = Clock.systemUTC();

    private Today() {}

    public static LocalDate date() {
        return LocalDate.now(UTC);
    }

    public static YearMonth month() {
        return YearMonth.now(UTC);
    }

    public static Instant now() {
        return UTC.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
