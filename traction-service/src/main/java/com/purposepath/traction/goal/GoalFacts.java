package com.purposepath.traction.goal;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.traction.guard.Ownership;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other features need to know of a goal. */
public record GoalFacts(UUID id, String title, GoalStatus status, UUID ownerId, UUID createdBy, BigDecimal progress) {

    static GoalFacts of(Goal goal) {
        return new GoalFacts(
                goal.id(),
                goal.title(),
                goal.status(),
                goal.ownerId(),
                goal.createdBy(),
                goal.figures().progress());
    }

    /** Closed goals keep their strategies and links as they are. */
    public void mustBeOpen() {
        if (status.isClosed()) {
            throw CommonError.BUSINESS_RULE_VIOLATION.exception("This goal is closed");
        }
    }

    /** Whose the goal is, its parts are too; {@code alsoWhose} made the part. */
    public void mustBelongTo(CurrentUser user, String part, @Nullable UUID alsoWhose) {
        Ownership.require(user, part, ownerId, createdBy, alsoWhose);
    }
}
