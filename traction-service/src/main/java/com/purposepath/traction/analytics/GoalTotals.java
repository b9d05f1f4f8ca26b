package com.purposepath.traction.analytics;

import com.purposepath.traction.goal.TimeHorizon;
import com.purposepath.traction.value.Today;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts goals in one statement. */
@Component
class GoalTotals {

    private static final String GROUPS = """
            select g.status, g.horizon, count(*), sum(g.figures.progress),
                   sum(case when g.figures.onTrackUntil >= :today then 1 else 0 end),
                   sum(case when g.figures.onTrackUntil < :today and g.figures.atRiskUntil >= :today then 1 else 0 end)
            from Goal g
            where g.deletedAt is null and (:ownerId is null or g.ownerId = :ownerId) and (:horizon is null or g.horizon = :horizon)
            group by g.status, g.horizon""";

    private final EntityManager entities;

    GoalTotals(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public GoalStats of(@Nullable UUID ownerId, @Nullable TimeHorizon horizon) {
        return GoalStats.of(entities.createQuery(GROUPS, GoalStats.Group.class)
                .setParameter("today", Today.date())
                .setParameter("ownerId", ownerId)
                .setParameter("horizon", horizon)
                .getResultList());
    }
}
