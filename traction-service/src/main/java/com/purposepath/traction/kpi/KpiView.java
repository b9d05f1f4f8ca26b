package com.purposepath.traction.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.purposepath.traction.measure.Aggregation;
import com.purposepath.traction.measure.Direction;
import com.purposepath.traction.measure.Trend;
import com.purposepath.traction.value.Numbers;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A KPI as the contract shows it.
 *
 * @param readings the latest ones and
 * @param linkedGoals the goals it serves: in the answer for a single KPI only, else left out
 */
public record KpiView(
        UUID id,
        String name,
        @Nullable String description,
        @Nullable String category,
        @Nullable String unit,
        Direction direction,
        @Nullable String formula,
        boolean isShared,
        @Nullable KpiKind kind,
        Aggregation aggregation,
        @Nullable String dataSource,
        @Nullable UUID ownerId,
        @Nullable String ownerName,
        @Nullable BigDecimal baselineValue,
        @Nullable BigDecimal targetValue,
        @Nullable BigDecimal currentValue,
        @Nullable String currentPeriod,
        BigDecimal progress,
        boolean measurable,
        @Nullable Trend trend,
        long linkedGoalCount,
        int version,
        UUID createdBy,
        Instant createdAt,
        Instant updatedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<?> readings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<?> linkedGoals) {

    public KpiView {
        baselineValue = Numbers.plainOrNull(baselineValue);
        targetValue = Numbers.plainOrNull(targetValue);
        currentValue = Numbers.plainOrNull(currentValue);
        progress = Numbers.percent(progress);
    }

    KpiView with(KpiParts.Parts parts) {
        return new KpiView(
                id,
                name,
                description,
                category,
                unit,
                direction,
                formula,
                isShared,
                kind,
                aggregation,
                dataSource,
                ownerId,
                ownerName,
                baselineValue,
                targetValue,
                currentValue,
                currentPeriod,
                progress,
                measurable,
                trend,
                linkedGoalCount,
                version,
                createdBy,
                createdAt,
                updatedAt,
                parts.readings(),
                parts.linkedGoals());
    }
}
