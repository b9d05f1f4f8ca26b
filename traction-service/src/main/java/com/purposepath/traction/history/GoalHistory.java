package com.purposepath.traction.history;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.Paging;
import com.purposepath.traction.goal.GoalEvent;
import com.purposepath.traction.goal.Goals;
import com.purposepath.traction.listing.Listing;
import com.purposepath.traction.listing.Page;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the history in the transaction of each change, and reads it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class GoalHistory {

    private final EntityManager entities;
    private final Goals goals;

    GoalHistory(EntityManager entities, Goals goals) {
        this.entities = entities;
        this.goals = goals;
    }

    @EventListener
    public void on(GoalEvent.Created event) {
        var user = CurrentUser.get().userId();
        entities.persist(new GoalStatusChange(event.goalId(), null, event.status(), null, BigDecimal.ZERO, user));
    }

    @EventListener
    public void on(GoalEvent.StatusChanged event) {
        entities.persist(new GoalStatusChange(
                event.goalId(),
                event.before(),
                event.after(),
                event.reason(),
                event.progress(),
                CurrentUser.get().userId()));
    }

    @Transactional(readOnly = true)
    public Page<GoalStatusChangeView> of(UUID goalId, Paging paging) {
        goals.require(goalId);
        return Listing.of("GoalStatusChange")
                .with("p.name", "left join Person p on p.id = e.changedBy")
                .where("e.goalId = ?", goalId)
                .page(
                        entities,
                        paging,
                        "e.changedAt desc, e.id desc",
                        row -> ((GoalStatusChange) row[0]).view(row[1] == null ? "" : (String) row[1]));
    }
}
