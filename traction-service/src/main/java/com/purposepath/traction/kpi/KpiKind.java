package com.purposepath.traction.kpi;

/** Whether a measure moves before the result or with it. */
public enum KpiKind {
    LEADING,
    LAGGING
}
