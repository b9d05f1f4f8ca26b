package com.purposepath.traction.scorecard;

import com.purposepath.traction.goal.GoalEvent;
import com.purposepath.traction.goal.GoalProgress;
import com.purposepath.traction.kpi.Kpis;
import com.purposepath.traction.place.LinkType;
import com.purposepath.traction.place.Place;
import com.purposepath.traction.progress.KpiFigures;
import com.purposepath.traction.strategy.StrategyCounts;
import com.purposepath.traction.strategy.StrategyEvent;
import com.purposepath.traction.value.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps links in step with their KPI, and goals and strategies in step with their links, in the transaction of the change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkFigures {

    private final LinkRepository links;
    private final GoalProgress goals;
    private final StrategyCounts strategies;
    private final ApplicationEventPublisher events;

    LinkFigures(LinkRepository links, GoalProgress goals, StrategyCounts strategies, ApplicationEventPublisher events) {
        this.links = links;
        this.goals = goals;
        this.strategies = strategies;
        this.events = events;
    }

    /** A reading, a target or the KPI itself has changed. The goals are locked before their links. */
    @EventListener
    public void on(Kpis.Judged judged) {
        var kpi = judged.kpi();
        var goalIds = links.goals(kpi.id());
        goals.lock(goalIds);
        links.findAllByKpiIdOrderById(kpi.id()).forEach(link -> link.judge(kpi));
        goalIds.forEach(this::measure);
    }

    @EventListener
    public void on(GoalEvent.Deleted event) {
        links.deleteOfGoal(event.goalId());
    }

    @EventListener
    public void on(StrategyEvent.Deleted event) {
        links.deleteOfStrategy(event.entityId());
    }

    /** Keeps the goals of a KPI as they are until the transaction ends. */
    public void lockGoals(UUID kpiId) {
        goals.lock(links.goals(kpiId));
    }

    /** Counts the links of a place anew and publishes what happened there, if anybody should know. */
    public void changed(Place place, @Nullable LinkEvent event) {
        links.flush();
        if (place.type() == LinkType.GOAL) {
            measure(place.id());
        } else if (place.strategyId() != null) {
            strategies.linked(place.strategyId(), links.countByPlaceId(place.id()));
        }
        if (event != null) {
            events.publishEvent(event);
        }
    }

    private void measure(UUID goalId) {
        var all = links.ofGoal(goalId);
        var measurable = all.stream().filter(KpiLink::isMeasurable).toList();
        goals.measured(goalId, new KpiFigures(mean(measurable), measurable.size(), all.size()));
    }

    private static @Nullable BigDecimal mean(List<KpiLink> measurable) {
        if (measurable.isEmpty()) {
            return null;
        }
        BigDecimal weights = measurable.stream().map(KpiLink::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return measurable.stream()
                .map(link -> link.weight().multiply(link.progress()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(weights, Numbers.PRECISE);
    }
}
