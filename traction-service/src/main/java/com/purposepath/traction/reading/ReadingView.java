package com.purposepath.traction.reading;

import com.purposepath.traction.value.Numbers;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reading as the contract shows it, its values exact. */
public record ReadingView(
        UUID id,
        UUID kpiId,
        String period,
        ReadingKind kind,
        BigDecimal value,
        @Nullable BigDecimal adjustedValue,
        BigDecimal effectiveValue,
        @Nullable String reason,
        @Nullable String notes,
        ReadingSource source,
        @Nullable UUID actionId,
        UUID recordedBy,
        String recordedByName,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    public ReadingView {
        value = Numbers.plain(value);
        adjustedValue = Numbers.plainOrNull(adjustedValue);
        effectiveValue = Numbers.plain(effectiveValue);
    }
}
