package com.purposepath.traction.action;

import com.purposepath.traction.connection.ActionIssues;
import com.purposepath.traction.connection.Connections;
import com.purposepath.traction.goal.GoalView;
import com.purposepath.traction.goal.Goals;
import com.purposepath.traction.strategy.Strategies;
import com.purposepath.traction.strategy.StrategyView;
import com.purposepath.traction.value.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows what actions are connected to. */
@Component
class ActionRelationsReader {

    private final ActionReader actions;
    private final Goals goals;
    private final Strategies strategies;
    private final ActionIssues issues;

    ActionRelationsReader(ActionReader actions, Goals goals, Strategies strategies, ActionIssues issues) {
        this.actions = actions;
        this.goals = goals;
        this.strategies = strategies;
        this.issues = issues;
    }

    ActionRelations of(UUID actionId) {
        var ids = actions.view(actionId).connections();
        return new ActionRelations(
                goals.views(ids.goalIds()), strategies.views(ids.strategyIds()), issues.views(ids.issueIds()));
    }

    /** Every id that was asked for is a key; an unknown one has an empty list. */
    Map<String, List<GoalView>> goals(List<String> actionIds) {
        return each(actionIds, Connections.View::goalIds, ids -> views(goals.views(ids), GoalView::id));
    }

    Map<String, List<StrategyView>> strategies(List<String> actionIds) {
        return each(actionIds, Connections.View::strategyIds, ids -> views(strategies.views(ids), StrategyView::id));
    }

    private <V> Map<String, List<V>> each(
            List<String> actionIds,
            Function<Connections.View, List<UUID>> part,
            Function<List<UUID>, Map<UUID, V>> views) {
        Map<UUID, List<UUID>> connected = actions.views(Ids.all(actionIds)).stream()
                .collect(Collectors.toMap(ActionView::id, action -> part.apply(action.connections())));
        Map<UUID, V> found = views.apply(
                connected.values().stream().flatMap(List::stream).distinct().toList());
        var answer = new LinkedHashMap<String, List<V>>();
        for (String id : actionIds) {
            List<UUID> of = connected.getOrDefault(Ids.of(id), List.of());
            answer.put(
                    id, of.stream().filter(found::containsKey).map(found::get).toList());
        }
        return answer;
    }

    private static <V> Map<UUID, V> views(List<V> views, Function<V, UUID> id) {
        return views.stream().collect(Collectors.toMap(id, view -> view));
    }
}
