package com.purposepath.traction.action;

import com.purposepath.common.json.Spelling;
import com.purposepath.traction.TractionError;
import java.util.List;
import java.util.Set;

/** The states of an action and the ways between them. */
public enum ActionStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    BLOCKED,
    CANCELLED;

    /** States in which nothing remains to be done. */
    public static final Set<ActionStatus> FINISHED = Set.of(COMPLETED, CANCELLED);

    boolean isFinished() {
        return FINISHED.contains(this);
    }

    List<ActionStatus> next() {
        return switch (this) {
            case NOT_STARTED -> List.of(IN_PROGRESS, BLOCKED, COMPLETED, CANCELLED);
            case IN_PROGRESS -> List.of(NOT_STARTED, BLOCKED, COMPLETED, CANCELLED);
            case BLOCKED -> List.of(NOT_STARTED, IN_PROGRESS, CANCELLED);
            case COMPLETED -> List.of(IN_PROGRESS);
            case CANCELLED -> List.of(NOT_STARTED);
        };
    }

    /** Refuses any other way with 400. */
    void mustAllow(ActionStatus wanted) {
        if (!next().contains(wanted)) {
            throw TractionError.INVALID_STATUS_TRANSITION
                    .exception("A %s action cannot become %s".formatted(Spelling.wire(this), Spelling.wire(wanted)))
                    .detail("from", Spelling.wire(this))
                    .detail("to", Spelling.wire(wanted))
                    .detail("allowed", next().stream().map(Spelling::wire).toList());
        }
    }
}
