package com.purposepath.traction.connection;

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
public class ActionLinks {

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
    public void mustExist(String within, @Nullable ConnectionsBody connections) {
        if (connections != null) {
            mustExist(within + "goal_ids", connections.goalIds(), goals::existing);
            mustExist(within + "strategy_ids", connections.strategyIds(), strategies::existing);
            mustExist(within + "issue_ids", connections.issueIds(), issues::existing);
        }
    }

    /** Goals whose progress an action adds to: those that it is connected to, and those of its strategies. */
    public Set<UUID> goalsServedBy(Connections connections) {
        Set<UUID> served = new HashSet<>(connections.goalIds());
        served.addAll(strategies.goalsOf(connections.strategyIds()).values());
        return served;
    }

    /** Lets the goals count their actions anew. */
    public void recount(Set<UUID> goalIds) {
        progress.workChanged(goalIds);
    }

    private static void mustExist(
            String field, @Nullable List<UUID> ids, Function<Collection<UUID>, Set<UUID>> existing) {
        if (ids != null && !existing.apply(ids).containsAll(ids)) {
            throw ApiException.invalid(field, field + " names something that does not exist");
        }
    }
}
