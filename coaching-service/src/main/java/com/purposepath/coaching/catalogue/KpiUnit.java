package com.purposepath.coaching.catalogue;

/** What a KPI's values count. */
public enum KpiUnit {
    PERCENTAGE,
    CURRENCY,
    COUNT,
    RATIO,
    MINUTES,
    HOURS,
    DAYS,
    SCORE,
    RATING,
    YES_NO;

    /** Whether values are measured, not judged. */
    public boolean isQuantitative() {
        return this != RATING && this != YES_NO;
    }
}
