package com.purposepath.traction.action;

import com.purposepath.common.error.ApiException;
import com.purposepath.traction.goal.GoalProgress;
import com.purposepath.traction.goal.Goals;
import com.purposepath.traction.strategy.Strategies;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What actions have to do with goals, strategies and issues. */
@Component
class ActionLinks {

    private final Goals goals;
    private final Strategies strategies;
    private final ActionIssues issues;
    private final GoalProgress progress;

    ActionLinks(Goals goals, Strategies strategies, ActionIssues issues, GoalProgress progress) {
        this.goals = goals;
        this.strategies = strategies;
        this.issues = issues;
        this.progress = progress;
    }

    /** Refuses unknown ids with 422; {@code within} is what the names of the lists stand in. */
    void mustExist(String within, @Nullable ConnectionsBody connections) {
        if (connections != null) {
            mustExist(within + "goal_ids", connections.goalIds(), goals::existing);
            mustExist(within + "strategy_ids", connections.strategyIds(), strategies::existing);
            mustExist(within + "issue_ids", connections.issueIds(), issues::existing);
        }
    }

    /** Goals whose progress the action adds to: those that it is connected to, and those of its strategies. */
    Set<UUID> goalsServedBy(Action action) {
        Set<UUID> served = new HashSet<>(action.connections().goalIds());
        served.addAll(strategies.goalsOf(action.connections().strategyIds()).values());
        return served;
    }

    /** Lets the goals count their actions anew. */
    void recount(Set<UUID> goalIds) {
        progress.workChanged(goalIds);
    }

    private static void mustExist(
            String field, @Nullable List<UUID> ids, Function<Collection<UUID>, Set<UUID>> existing) {
        if (ids != null && !existing.apply(ids).containsAll(ids)) {
            throw ApiException.invalid(field, field + " names something that does not exist");
        }
    }
}
