package com.purposepath.traction.kpi;

/** How the months of a quarter or year become one value. */
public enum Aggregation {
    LAST,
    SUM,
    AVERAGE
}
