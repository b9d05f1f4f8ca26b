package com.purposepath.traction.action;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Patch;
import com.purposepath.traction.value.Changes;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an action stands: its status, and all that has to agree with it. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class ActionState {

    private static final int DONE = 100;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    private Instant statusChangedAt;
    private @Nullable String blockedReason;
    private int progress;
    private @Nullable Instant completedAt;

    protected ActionState() {}

    /** The state of a new action. */
    ActionState(ActionBody body, Instant now) {
        ActionStatus wanted = body.status().value();
        Integer given = body.progress().value();
        progress = given == null ? 0 : given;
        enter(wanted == null ? ActionStatus.NOT_STARTED : wanted, body, now);
    }

    /** The status that the body asks for, which must be open from here (400), or the present one. */
    ActionStatus nextIn(ActionBody body) {
        ActionStatus wanted = body.status().value();
        if (wanted == null || wanted == status) {
            return status;
        }
        status.mustAllow(wanted);
        return wanted;
    }

    /** Takes over what may change while the status stays. */
    void change(ActionBody body, Changes changes) {
        progress = status == ActionStatus.COMPLETED ? DONE : changes.take("progress", body.progress(), progress);
        if (blockedReason != null && body.blockedReason().isPresent()) {
            blockedReason = changes.take("blockedReason", Patch.of(reasonIn(body)), blockedReason);
        }
    }

    /** Goes to another status, with all that follows from it. */
    void become(ActionStatus next, ActionBody body, Instant now) {
        Integer given = body.progress().value();
        if (status == ActionStatus.COMPLETED) {
            progress = given == null || given == DONE ? 0 : given;
        } else if (given != null) {
            progress = given;
        }
        enter(next, body, now);
    }

    ActionStatus status() {
        return status;
    }

    Instant statusChangedAt() {
        return statusChangedAt;
    }

    @Nullable
    String blockedReason() {
        return blockedReason;
    }

    int progress() {
        return progress;
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }

    private void enter(ActionStatus next, ActionBody body, Instant now) {
        status = next;
        statusChangedAt = now;
        blockedReason = next == ActionStatus.BLOCKED ? reasonIn(body) : null;
        completedAt = next == ActionStatus.COMPLETED ? now : null;
        progress = switch (next) {
            case COMPLETED -> DONE;
            case NOT_STARTED -> 0;
            case IN_PROGRESS, BLOCKED, CANCELLED -> progress;
        };
    }

    private static String reasonIn(ActionBody body) {
        String given = body.blockedReason().value();
        if (given == null) {
            throw ApiException.invalid("blocked_reason", "Say what blocks the action");
        }
        return given;
    }
}
