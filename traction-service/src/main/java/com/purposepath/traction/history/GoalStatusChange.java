package com.purposepath.traction.history;

import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.goal.GoalStatus;
import com.purposepath.traction.value.Today;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One step in a goal's life; the first has no status before. */
@Entity
@SuppressWarnings("NullAway.Init")
class GoalStatusChange {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    private UUID goalId;

    @Enumerated(EnumType.STRING)
    private @Nullable GoalStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private GoalStatus toStatus;

    private @Nullable String reason;
    private BigDecimal progress;
    private UUID changedBy;
    private Instant changedAt;

    protected GoalStatusChange() {}

    GoalStatusChange(
            UUID goalId,
            @Nullable GoalStatus from,
            GoalStatus to,
            @Nullable String reason,
            BigDecimal progress,
            UUID changedBy) {
        this.id = Uuids.next();
        this.goalId = goalId;
        this.fromStatus = from;
        this.toStatus = to;
        this.reason = reason;
        this.progress = progress;
        this.changedBy = changedBy;
        this.changedAt = Today.now();
    }

    GoalStatusChangeView view(String changedByName) {
        return new GoalStatusChangeView(
                id, goalId, fromStatus, toStatus, reason, progress, changedBy, changedByName, changedAt);
    }
}
