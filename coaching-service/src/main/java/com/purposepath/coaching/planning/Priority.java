package com.purposepath.coaching.planning;

/** How important an action is, the least first. */
public enum Priority {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** How much a day's delay of such an action counts: each priority twice as much as the one below. */
    public int weight() {
        return 1 << ordinal();
    }

    /** The one below; the lowest has none and stays. */
    public Priority lower() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    public boolean isAbove(Priority other) {
        return compareTo(other) > 0;
    }

    /** The higher of the two. */
    public Priority or(Priority other) {
        return isAbove(other) ? this : other;
    }
}
