package com.purposepath.traction.reading;

import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.value.Numbers;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Why a reading counts with another value than was measured; without a value, that it no longer does. */
@Entity
@Table(name = "kpi_adjustment")
@SuppressWarnings("NullAway.Init")
class Adjustment {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Reading reading;

    private BigDecimal previousValue;
    private @Nullable BigDecimal adjustedValue;
    private @Nullable String reason;
    private UUID adjustedBy;
    private Instant adjustedAt;

    protected Adjustment() {}

    Adjustment(
            Reading reading,
            BigDecimal previous,
            @Nullable BigDecimal adjusted,
            @Nullable String reason,
            UUID person,
            Instant now) {
        this.id = Uuids.next();
        this.reading = reading;
        this.previousValue = previous;
        this.adjustedValue = adjusted;
        this.reason = reason;
        this.adjustedBy = person;
        this.adjustedAt = now;
    }

    View view(String adjustedByName) {
        return new View(
                id,
                reading.id(),
                Numbers.plain(previousValue),
                Numbers.plainOrNull(adjustedValue),
                reason,
                adjustedBy,
                adjustedByName,
                adjustedAt);
    }

    /** An adjustment as the contract shows it. */
    record View(
            UUID id,
            UUID readingId,
            BigDecimal previousValue,
            @Nullable BigDecimal adjustedValue,
            @Nullable String reason,
            UUID adjustedBy,
            String adjustedByName,
            Instant adjustedAt) {}
}
