package com.purposepath.account.plan;

import java.time.Instant;
import java.time.ZoneOffset;

/** How often a plan is charged. */
public enum Frequency {
    MONTHLY(1),
    YEARLY(12);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** Length of a period. */
    public int months() {
        return months;
    }

    /** So many periods after {@code start}; a month without that day ends on its last. */
    public Instant after(Instant start, int periods) {
        return start.atOffset(ZoneOffset.UTC)
                .plusMonths((long) months * periods)
                .toInstant();
    }
}
