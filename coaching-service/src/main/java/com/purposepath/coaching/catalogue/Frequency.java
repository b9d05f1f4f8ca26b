package com.purposepath.coaching.catalogue;

/** How often a KPI is worth reading. */
public enum Frequency {
    DAILY,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY
}
