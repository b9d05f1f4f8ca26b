package com.purposepath.traction.goal;

import com.purposepath.common.json.Spelling;
import com.purposepath.traction.TractionError;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where a goal is in its life; completed and cancelled are final. */
public enum GoalStatus {
    DRAFT,
    ACTIVE,
    PAUSED,
    COMPLETED,
    CANCELLED;

    /** The states that count against the plan's limits. */
    public static final Set<GoalStatus> OPEN = Set.of(DRAFT, ACTIVE, PAUSED);

    public boolean isClosed() {
        return this == COMPLETED || this == CANCELLED;
    }

    public boolean canBecome(GoalStatus next) {
        return switch (this) {
            case DRAFT -> next == ACTIVE || next == CANCELLED;
            case ACTIVE -> next == PAUSED || next == COMPLETED || next == CANCELLED;
            case PAUSED -> next == ACTIVE || next == CANCELLED;
            case COMPLETED, CANCELLED -> false;
        };
    }

    /** Refuses a step that this state does not allow. */
    void mustAllow(GoalStatus next) {
        if (!canBecome(next)) {
            throw TractionError.INVALID_STATUS_TRANSITION
                    .exception("A %s goal cannot become %s".formatted(Spelling.wire(this), Spelling.wire(next)))
                    .detail("from", Spelling.wire(this))
                    .detail("to", Spelling.wire(next))
                    .detail("allowed", next());
        }
    }

    /** Wire names of the states that may follow. */
    private List<String> next() {
        return Stream.of(values()).filter(this::canBecome).map(Spelling::wire).toList();
    }
}
