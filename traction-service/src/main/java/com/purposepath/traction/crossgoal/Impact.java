package com.purposepath.traction.crossgoal;

import com.purposepath.traction.goal.GoalStatus;
import com.purposepath.traction.kpi.KpiFacts;
import com.purposepath.traction.measure.LinkStatus;
import com.purposepath.traction.value.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a KPI stands in each of its goals that is not closed, the worst first. */
record Impact(UUID kpiId, String kpiName, @Nullable BigDecimal currentValue, List<InGoal> goals, long atRiskCount) {

    static Impact of(KpiFacts kpi, List<Standing> standings) {
        return new Impact(
                kpi.id(),
                kpi.name(),
                Numbers.plainOrNull(kpi.currentValue()),
                standings.stream()
                        .sorted(Standing.BY_STATUS)
                        .map(Standing::inGoal)
                        .toList(),
                standings.stream().filter(Standing::isEndangered).count());
    }

    /** The KPI in one goal. */
    record InGoal(
            UUID goalId,
            String goalTitle,
            GoalStatus goalStatus,
            UUID linkId,
            BigDecimal thresholdPct,
            @Nullable BigDecimal targetValue,
            BigDecimal progress,
            LinkStatus status,
            boolean isPrimary) {}
}
