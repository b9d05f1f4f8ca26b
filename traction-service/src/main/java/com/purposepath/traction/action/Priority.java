package com.purposepath.traction.action;

/** How urgent something is, least first. */
public enum Priority {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** 1 for low to 4 for critical. */
    public int level() {
        return ordinal() + 1;
    }
}
