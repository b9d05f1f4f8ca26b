package com.purposepath.traction.scorecard;

import com.purposepath.traction.goal.GoalParts;
import com.purposepath.traction.strategy.Strategies;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        var kpis = links.ofGoals(goalIds);
        var ways = strategies.ofGoals(goalIds);
        return goalIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Parts(ways.getOrDefault(id, List.of()), kpis.getOrDefault(id, List.of()))));
    }

    /** How the KPIs of a goal stand at this moment. */
    public List<Snapshot> snapshots(UUID goalId) {
        return links.ofGoals(List.of(goalId)).getOrDefault(goalId, List.of()).stream()
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
}
