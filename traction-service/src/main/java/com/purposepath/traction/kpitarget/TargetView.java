package com.purposepath.traction.kpitarget;

import com.purposepath.traction.value.Numbers;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A target as the contract shows it, its value exact. */
public record TargetView(
        UUID id,
        UUID kpiId,
        @Nullable UUID goalId,
        TargetLevel level,
        String period,
        BigDecimal value,
        @Nullable String label,
        @Nullable BigDecimal confidence,
        @Nullable String rationale,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    public TargetView {
        value = Numbers.plain(value);
        confidence = Numbers.percentOrNull(confidence);
    }
}
