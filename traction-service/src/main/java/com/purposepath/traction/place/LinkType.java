package com.purposepath.traction.place;

/** What a KPI is linked to. */
public enum LinkType {
    GOAL,
    STRATEGY,
    PERSONAL
}
