package com.purposepath.traction.measure;

/** How the months of a quarter or year become one value. */
public enum Aggregation {
    LAST,
    SUM,
    AVERAGE
}
