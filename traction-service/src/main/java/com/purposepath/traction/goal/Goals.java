package com.purposepath.traction.goal;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.guard.PlanLimit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What other features ask of goals. */
@Component
public class Goals {

    private final GoalRepository goals;
    private final GoalReader reader;
    private final PlanLimit limits;

    Goals(GoalRepository goals, GoalReader reader, PlanLimit limits) {
        this.goals = goals;
        this.reader = reader;
        this.limits = limits;
    }

    /** The goal, or 404. */
    @Transactional(readOnly = true)
    public GoalFacts require(UUID id) {
        return goals.facts(id).orElseThrow(() -> notFound(id));
    }

    /** The goal, or 404; nobody else changes it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public GoalFacts lock(UUID id) {
        return GoalFacts.of(find(id));
    }

    /** Those of the ids that are goals. */
    @Transactional(readOnly = true)
    public Set<UUID> existing(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : goals.existing(ids);
    }

    /** Views in the order of the ids; unknown ids are left out. */
    @Transactional(readOnly = true)
    public List<GoalView> views(Collection<UUID> ids) {
        return reader.views(ids);
    }

    void add(CurrentUser user, Goal goal) {
        limits.check(user, "goals", TractionError.GOAL_LIMIT_REACHED, () -> goals.countByStatus(GoalStatus.OPEN));
        goals.persist(goal);
    }

    Goal find(UUID id) {
        return goals.lock(id).orElseThrow(() -> notFound(id));
    }

    static RuntimeException notFound(UUID id) {
        return TractionError.GOAL_NOT_FOUND.notFound("Goal", id);
    }
}
