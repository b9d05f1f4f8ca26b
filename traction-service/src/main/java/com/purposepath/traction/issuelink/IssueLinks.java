package com.purposepath.traction.issuelink;

import com.purposepath.common.error.ApiException;
import com.purposepath.traction.action.Actions;
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

/** What issues have to do with goals, strategies and actions. */
@Component
public class IssueLinks {

    private final Goals goals;
    private final Strategies strategies;
    private final Actions actions;
    private final GoalProgress progress;

    IssueLinks(Goals goals, Strategies strategies, Actions actions, GoalProgress progress) {
        this.goals = goals;
        this.strategies = strategies;
        this.actions = actions;
        this.progress = progress;
    }

    /** Refuses unknown ids with 422. */
    public void mustExist(@Nullable IssueLinksBody links) {
        if (links != null) {
            mustExist("connections.goal_ids", links.goalIds(), goals::existing);
            mustExist("connections.strategy_ids", links.strategyIds(), strategies::existing);
            mustExist("connections.action_ids", links.actionIds(), actions::existing);
        }
    }

    /** Replaces the lists that are given; whether one differed. */
    public boolean connect(UUID issueId, IssueConnections connections, @Nullable IssueLinksBody links) {
        if (links == null) {
            return false;
        }
        boolean ours = connections.change(links);
        return (links.actionIds() != null && actions.connect(issueId, links.actionIds())) || ours;
    }

    /** Takes the issue off its actions. */
    public void disconnect(UUID issueId) {
        actions.connect(issueId, List.of());
    }

    /** Refuses with 409 while a connected action is unfinished. */
    public void mustBeDone(UUID issueId) {
        actions.mustBeFinished(issueId);
    }

    /** Goals that count an issue: those that it is connected to, and those of its strategies. */
    public Set<UUID> goalsWith(IssueConnections connections) {
        Set<UUID> with = new HashSet<>(connections.goalIds());
        with.addAll(strategies.goalsOf(connections.strategyIds()).values());
        return with;
    }

    /** Lets the goals count their issues anew. */
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
