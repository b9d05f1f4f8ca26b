package com.purposepath.traction.strategy;

import com.purposepath.traction.value.Numbers;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A strategy as the contract shows it; percentages rounded. */
public record StrategyView(
        UUID id,
        UUID goalId,
        String description,
        StrategyStatus status,
        int order,
        boolean aiGenerated,
        @Nullable BigDecimal validationScore,
        @Nullable String validationFeedback,
        BigDecimal progress,
        int actionCount,
        int kpiCount,
        int version,
        UUID createdBy,
        Instant createdAt,
        Instant updatedAt) {

    public StrategyView {
        validationScore = Numbers.percentOrNull(validationScore);
        progress = Numbers.percent(progress);
    }
}
