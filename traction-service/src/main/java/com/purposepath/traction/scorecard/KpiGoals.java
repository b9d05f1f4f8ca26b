package com.purposepath.traction.scorecard;

import com.purposepath.common.error.CommonError;
import com.purposepath.traction.change.EntityType;
import com.purposepath.traction.goal.GoalStatus;
import com.purposepath.traction.kpi.KpiFacts;
import com.purposepath.traction.kpi.KpiParts;
import com.purposepath.traction.place.LinkType;
import com.purposepath.traction.progress.GoalWork;
import com.purposepath.traction.reading.ReadingAudience;
import com.purposepath.traction.reading.ReadingReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The goals that a KPI serves. */
@Component
@Transactional
class KpiGoals implements KpiParts, ReadingAudience {

    private static final int SHOWN = 24;
    private static final int NAMED = 10;

    private final LinkRepository links;
    private final ReadingReader readings;
    private final LinkFigures figures;

    KpiGoals(LinkRepository links, ReadingReader readings, LinkFigures figures) {
        this.links = links;
        this.readings = readings;
        this.figures = figures;
    }

    @Override
    @Transactional(readOnly = true)
    public Parts of(UUID kpiId, List<Object[]> links) {
        return new Parts(
                readings.latest(kpiId, SHOWN),
                links.stream().map(KpiGoals::linkedGoal).toList());
    }

    @Override
    public List<UUID> openGoals(UUID kpiId) {
        return links.goals(kpiId, GoalStatus.OPEN);
    }

    @Override
    public long goals(UUID kpiId) {
        return links.goals(kpiId).size();
    }

    @Override
    public void unlink(KpiFacts kpi, boolean force) {
        var open = openGoals(kpi.id());
        if (!open.isEmpty() && !force) {
            throw CommonError.DEPENDENCY_EXISTS
                    .exception("This KPI is linked to goals that are not closed")
                    .detail(
                            "dependencies",
                            List.of(new GoalWork.Dependency(
                                    EntityType.GOAL,
                                    open.size(),
                                    open.stream().limit(NAMED).toList())));
        }
        figures.lockGoals(kpi.id());
        for (KpiLink link : links.findAllByKpiIdOrderById(kpi.id())) {
            links.delete(link);
            boolean told = link.place().type() == LinkType.GOAL
                    && open.contains(link.place().id());
            figures.changed(link.place(), told ? new LinkEvent.Unlinked(link.facts(kpi)) : null);
        }
    }

    private static LinkedGoal linkedGoal(Object[] row) {
        return ((KpiLink) row[0]).ofGoal((String) row[1], (GoalStatus) row[2]);
    }

    /** A goal that a KPI serves. */
    record LinkedGoal(
            UUID goalId,
            String goalTitle,
            GoalStatus goalStatus,
            UUID linkId,
            BigDecimal thresholdPct,
            boolean isPrimary,
            Instant linkedAt) {}
}
