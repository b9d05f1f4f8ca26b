package com.purposepath.traction.crossgoal;

import com.purposepath.traction.goal.GoalStatus;
import com.purposepath.traction.measure.LinkStatus;
import com.purposepath.traction.value.Numbers;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A KPI in one of its goals, as a query finds it. */
record Standing(
        UUID kpiId,
        String kpiName,
        @Nullable BigDecimal currentValue,
        @Nullable String currentPeriod,
        UUID goalId,
        String goalTitle,
        GoalStatus goalStatus,
        UUID linkId,
        BigDecimal thresholdPct,
        @Nullable BigDecimal target,
        BigDecimal progress,
        boolean isPrimary) {

    private static final List<LinkStatus> WORST_FIRST =
            List.of(LinkStatus.OFF_TRACK, LinkStatus.AT_RISK, LinkStatus.ON_TRACK, LinkStatus.NO_DATA);

    static final Comparator<Standing> BY_STATUS = Comparator.<Standing>comparingInt(
                    standing -> WORST_FIRST.indexOf(standing.status()))
            .thenComparing(Standing::goalTitle)
            .thenComparing(Standing::goalId);

    LinkStatus status() {
        return LinkStatus.of(currentValue != null && target != null, progress, thresholdPct);
    }

    boolean isEndangered() {
        return status() == LinkStatus.AT_RISK || status() == LinkStatus.OFF_TRACK;
    }

    Impact.InGoal inGoal() {
        return new Impact.InGoal(
                goalId,
                goalTitle,
                goalStatus,
                linkId,
                Numbers.percent(thresholdPct),
                Numbers.plainOrNull(target),
                Numbers.percent(progress),
                status(),
                isPrimary);
    }
}
