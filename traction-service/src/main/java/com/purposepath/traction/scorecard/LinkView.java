package com.purposepath.traction.scorecard;

import com.purposepath.traction.kpi.KpiFacts;
import com.purposepath.traction.measure.Direction;
import com.purposepath.traction.measure.LinkStatus;
import com.purposepath.traction.place.LinkType;
import com.purposepath.traction.value.Numbers;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link as the contract shows it, with what it needs of the KPI; target and baseline are those that count. */
record LinkView(
        UUID id,
        LinkType linkType,
        @Nullable UUID goalId,
        @Nullable UUID strategyId,
        @Nullable UUID personId,
        UUID kpiId,
        UUID sharedKpiId,
        String name,
        @Nullable String description,
        @Nullable String category,
        @Nullable String unit,
        Direction direction,
        BigDecimal thresholdPct,
        @Nullable BigDecimal baselineValue,
        @Nullable BigDecimal targetValue,
        KpiFacts.Aim.@Nullable Source targetSource,
        @Nullable BigDecimal currentValue,
        @Nullable String currentPeriod,
        BigDecimal progress,
        boolean measurable,
        LinkStatus status,
        BigDecimal weight,
        boolean isPrimary,
        UUID linkedBy,
        Instant linkedAt,
        Instant updatedAt,
        int version) {

    LinkView {
        thresholdPct = Numbers.percent(thresholdPct);
        baselineValue = Numbers.plainOrNull(baselineValue);
        targetValue = Numbers.plainOrNull(targetValue);
        currentValue = Numbers.plainOrNull(currentValue);
        progress = Numbers.percent(progress);
        weight = Numbers.plain(weight);
    }

    /** What a link shows of its KPI. */
    record Measured(
            String name,
            @Nullable String description,
            @Nullable String category,
            @Nullable String unit,
            Direction direction,
            @Nullable BigDecimal baselineValue,
            @Nullable BigDecimal currentValue,
            @Nullable String currentPeriod) {

        static Measured of(KpiFacts kpi) {
            return new Measured(
                    kpi.name(),
                    kpi.description(),
                    kpi.category(),
                    kpi.unit(),
                    kpi.direction(),
                    kpi.baselineValue(),
                    kpi.currentValue(),
                    kpi.currentPeriod());
        }
    }
}
