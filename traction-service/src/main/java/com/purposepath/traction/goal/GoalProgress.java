package com.purposepath.traction.goal;

import com.purposepath.common.error.CommonError;
import com.purposepath.traction.progress.ActionFigures;
import com.purposepath.traction.progress.GoalWork;
import com.purposepath.traction.progress.KpiFigures;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what links, strategies, actions and issues add to a goal, in the transaction that changed them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GoalProgress {

    private final EntityManager entities;
    private final GoalRepository goals;
    private final ObjectProvider<GoalWork> work;
    private final ApplicationEventPublisher events;

    GoalProgress(
            EntityManager entities,
            GoalRepository goals,
            ObjectProvider<GoalWork> work,
            ApplicationEventPublisher events) {
        this.entities = entities;
        this.goals = goals;
        this.work = work;
        this.events = events;
    }

    /** Keeps the goals as they are until the transaction ends; in the order of ids, so that two writers never wait for each other. */
    public void lock(Collection<UUID> goalIds) {
        if (!goalIds.isEmpty()) {
            goals.lockAll(goalIds);
        }
    }

    /** Call it after actions, issues or their connections to these goals, also by strategy, have changed. */
    public void workChanged(Collection<UUID> goalIds) {
        if (goalIds.isEmpty()) {
            return;
        }
        entities.flush();
        goals.lockAll(goalIds).forEach(this::count);
    }

    /** Call it after links of the goal, or their progress, have changed. */
    public void measured(UUID goalId, KpiFigures kpis) {
        goals.lock(goalId).ifPresent(goal -> goal.measured(kpis));
    }

    /** Call it after strategies were added or removed. */
    public void strategies(UUID goalId, int count) {
        goals.lock(goalId).ifPresent(goal -> goal.strategies(count));
    }

    /** Refuses with 409 while unfinished work is connected to the goal. */
    public void mustBeDone(UUID goalId) {
        var open = work.stream()
                .map(source -> source.open(goalId))
                .filter(Objects::nonNull)
                .toList();
        if (!open.isEmpty()) {
            throw CommonError.DEPENDENCY_EXISTS
                    .exception("Unfinished work is connected to this goal")
                    .detail("dependencies", open);
        }
    }

    private void count(Goal goal) {
        var actions = work.stream()
                .map(source -> source.actions(goal.id()))
                .filter(figures -> figures.count() > 0)
                .findFirst()
                .orElse(ActionFigures.NONE);
        goal.worked(
                actions,
                work.stream().mapToInt(source -> source.openIssues(goal.id())).sum());
        var byStrategy = new HashMap<UUID, ActionFigures>();
        work.forEach(source -> byStrategy.putAll(source.byStrategy(goal.id())));
        events.publishEvent(new WorkCounted(goal.id(), byStrategy));
    }

    /** The actions of a goal's strategies have been counted anew; a strategy that is missing has none. */
    public record WorkCounted(UUID goalId, Map<UUID, ActionFigures> byStrategy) {}
}
