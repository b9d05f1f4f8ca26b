package com.purposepath.traction.change;

import java.util.Locale;

/** What kind of thing an event is about. */
public enum EntityType {
    GOAL,
    STRATEGY,
    KPI,
    KPI_LINK,
    KPI_READING,
    ACTION,
    ISSUE,
    ACTIVITY,
    ATTACHMENT,
    NOTIFICATION;

    /** The spelling on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
