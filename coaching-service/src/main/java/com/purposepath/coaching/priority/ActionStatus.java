package com.purposepath.coaching.priority;

/** How far an action is. */
enum ActionStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    BLOCKED,
    CANCELLED;

    boolean isOpen() {
        return switch (this) {
            case NOT_STARTED, IN_PROGRESS, BLOCKED -> true;
            case COMPLETED, CANCELLED -> false;
        };
    }
}
