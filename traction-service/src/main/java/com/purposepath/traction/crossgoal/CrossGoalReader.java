package com.purposepath.traction.crossgoal;

import com.purposepath.common.web.Paging;
import com.purposepath.traction.goal.GoalStatus;
import com.purposepath.traction.kpi.Kpis;
import com.purposepath.traction.listing.Page;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares goals by the KPIs that they share. */
@Component
@Transactional(readOnly = true)
class CrossGoalReader {

    private static final String STANDINGS = """
            select k.id, k.name, k.currentValue, k.currentPeriod, g.id, g.title, g.status, l.id, l.thresholdPct, l.effectiveTarget, l.progress, l.first
            from KpiLink l join Kpi k on k.id = l.kpiId join Goal g on g.id = l.goalId
            where l.type = GOAL and\s""";

    /** KPIs of two active goals or more that fall short of a threshold in one of them. */
    private static final String ENDANGERING = """
            l.kpiId in (select a.kpiId from KpiLink a join Kpi m on m.id = a.kpiId join Goal h on h.id = a.goalId
                where a.type = GOAL and h.status = ACTIVE and m.currentValue is not null
                group by a.kpiId
                having count(*) >= 2 and sum(case when a.effectiveTarget is not null and a.progress < a.thresholdPct then 1 else 0 end) > 0)
            and g.status = ACTIVE""";

    private final EntityManager entities;
    private final Kpis kpis;

    CrossGoalReader(EntityManager entities, Kpis kpis) {
        this.entities = entities;
        this.kpis = kpis;
    }

    public Impact impact(UUID kpiId) {
        var kpi = kpis.read(kpiId);
        var standings = entities.createQuery(STANDINGS + "l.kpiId = :kpiId and g.status in :open", Standing.class)
                .setParameter("kpiId", kpiId)
                .setParameter("open", Set.copyOf(GoalStatus.OPEN))
                .getResultList();
        return Impact.of(kpi, standings);
    }

    public Page<Alert> alerts(Paging paging) {
        var byKpi = entities.createQuery(STANDINGS + ENDANGERING, Standing.class)
                .getResultStream()
                .collect(Collectors.groupingBy(Standing::kpiId));
        List<Alert> alerts =
                byKpi.values().stream().map(Alert::of).sorted(Alert.ORDER).toList();
        return new Page<>(
                alerts.stream().skip(paging.offset()).limit(paging.limit()).toList(), alerts.size());
    }
}
