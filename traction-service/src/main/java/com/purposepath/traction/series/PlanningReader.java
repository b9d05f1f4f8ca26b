package com.purposepath.traction.series;

import com.purposepath.traction.goal.Goals;
import com.purposepath.traction.kpitarget.TargetView;
import com.purposepath.traction.kpitarget.Targets;
import com.purposepath.traction.scorecard.GoalKpis;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the planning of a goal's KPIs needs. */
@Component
@Transactional(readOnly = true)
class PlanningReader {

    private final Goals goals;
    private final GoalKpis links;
    private final Targets targets;
    private final SeriesReader series;

    PlanningReader(Goals goals, GoalKpis links, Targets targets, SeriesReader series) {
        this.goals = goals;
        this.links = links;
        this.targets = targets;
        this.series = series;
    }

    public KpiPlanning of(UUID goalId) {
        goals.require(goalId);
        return new KpiPlanning(
                goalId,
                links.shown(goalId).stream()
                        .map(shown -> new KpiPlanning.Planned(
                                shown.link(),
                                applying(goalId, shown.kpiId()),
                                series.of(shown.kpiId(), SeriesRequest.of(goalId))))
                        .toList());
    }

    private List<TargetView> applying(UUID goalId, UUID kpiId) {
        var all = targets.of(kpiId);
        return Stream.concat(
                        all.stream().filter(target -> goalId.equals(target.goalId())),
                        all.stream().filter(target -> target.goalId() == null))
                .toList();
    }
}
