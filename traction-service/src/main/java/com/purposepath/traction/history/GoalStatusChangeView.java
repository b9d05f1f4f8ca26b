package com.purposepath.traction.history;

import com.purposepath.traction.goal.GoalStatus;
import com.purposepath.traction.value.Numbers;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of status as the contract shows it; {@code progress} is that of the moment, rounded. */
record GoalStatusChangeView(
        UUID id,
        UUID goalId,
        @Nullable GoalStatus fromStatus,
        GoalStatus toStatus,
        @Nullable String reason,
        BigDecimal progress,
        UUID changedBy,
        String changedByName,
        Instant changedAt) {

    GoalStatusChangeView {
        progress = Numbers.percent(progress);
    }
}
