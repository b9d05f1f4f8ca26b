package com.purposepath.traction.scorecard;

import com.purposepath.traction.goal.GoalParts;
import com.purposepath.traction.place.Place;
import com.purposepath.traction.strategy.Strategies;
import com.purposepath.traction.strategy.StrategyView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The strategies and KPIs that a goal is shown with. */
@Component
@Transactional(readOnly = true)
public class GoalKpis implements GoalParts {

    private final LinkReader links;
    private final Strategies strategies;

    GoalKpis(LinkReader links, Strategies strategies) {
        this.links = links;
        this.strategies = strategies;
    }

    @Override
    public Map<UUID, Parts> of(Collection<UUID> goalIds) {
        var ways = new HashMap<UUID, Set<Object>>();
        var kpis = new HashMap<UUID, List<LinkView>>();
        for (LinkReader.GoalRow row : links.rowsOf(goalIds)) {
            if (row.strategy() != null) {
                ways.computeIfAbsent(row.goalId(), id -> new LinkedHashSet<>()).add(row.strategy());
            }
            if (row.link() != null) {
                kpis.computeIfAbsent(row.goalId(), id -> new ArrayList<>()).add(row.link());
            }
        }
        return goalIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Parts(views(ways.getOrDefault(id, Set.of())), kpis.getOrDefault(id, List.of()))));
    }

    private List<StrategyView> views(Set<Object> found) {
        return found.stream().map(strategies::view).toList();
    }

    /** Whether the goal has a link of its own to the KPI. */
    public boolean areLinked(UUID goalId, UUID kpiId) {
        return links.at(Place.goal(goalId)).stream()
                .anyMatch(link -> link.kpiId().equals(kpiId));
    }

    /** The links of a goal as they are shown. */
    public List<Shown> shown(UUID goalId) {
        return links.at(Place.goal(goalId)).stream()
                .map(link -> new Shown(link.kpiId(), link))
                .toList();
    }

    /** How the KPIs of a goal stand at this moment. */
    public List<Snapshot> snapshots(UUID goalId) {
        return links.at(Place.goal(goalId)).stream()
                .map(link -> new Snapshot(link.kpiId(), link.name(), link.currentValue(), link.progress()))
                .toList();
    }

    /**
     * A KPI at a moment.
     *
     * @param progress rounded
     */
    public record Snapshot(
            UUID kpiId, String name, @Nullable BigDecimal value, BigDecimal progress) {}

    /** A link, ready for the answer, and the KPI that it is about. */
    public record Shown(UUID kpiId, Object link) {}
}
