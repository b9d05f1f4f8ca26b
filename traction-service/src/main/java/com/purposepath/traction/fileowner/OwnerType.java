package com.purposepath.traction.fileowner;

import com.purposepath.traction.TractionError;

/** Kinds of things that have files. */
public enum OwnerType {
    GOAL("Goal", TractionError.GOAL_NOT_FOUND),
    ACTION("Action", TractionError.ACTION_NOT_FOUND),
    ISSUE("Issue", TractionError.ISSUE_NOT_FOUND);

    private final String label;
    private final TractionError missing;

    OwnerType(String label, TractionError missing) {
        this.label = label;
        this.missing = missing;
    }

    RuntimeException notFound(Object id) {
        return missing.notFound(label, id);
    }
}
