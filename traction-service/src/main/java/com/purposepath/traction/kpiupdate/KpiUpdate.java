package com.purposepath.traction.kpiupdate;

import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.reading.ActionReadings.Written;
import com.purposepath.traction.reading.ReadingView;
import com.purposepath.traction.value.Numbers;
import com.purposepath.traction.value.Today;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A value of a KPI that an action brought about. */
@Entity
@SuppressWarnings("NullAway.Init")
class KpiUpdate {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    private UUID actionId;
    private UUID kpiId;
    private UUID readingId;
    private @Nullable String horizonId;
    private @Nullable BigDecimal previousValue;
    private BigDecimal newValue;
    private LocalDate updateDate;
    private @Nullable String notes;
    private UUID createdBy;
    private Instant createdAt;

    protected KpiUpdate() {}

    KpiUpdate(UUID actionId, UUID kpiId, KpiUpdateBody body, Written written, UUID creator) {
        this.id = Uuids.next();
        this.actionId = actionId;
        this.kpiId = kpiId;
        this.readingId = written.readingId();
        this.horizonId = body.horizonId();
        this.previousValue = written.previousValue();
        this.newValue = body.newValue();
        this.updateDate = body.date();
        this.notes = body.notes();
        this.createdBy = creator;
        this.createdAt = Today.now();
    }

    UUID readingId() {
        return readingId;
    }

    View view(ReadingView reading) {
        return new View(
                id,
                actionId,
                kpiId,
                kpiId,
                horizonId,
                Numbers.plainOrNull(previousValue),
                Numbers.plain(newValue),
                updateDate,
                notes,
                reading,
                createdBy,
                createdAt);
    }

    /** An update as the contract shows it, with the reading as it is now. */
    record View(
            UUID id,
            UUID actionId,
            UUID kpiId,
            UUID sharedKpiId,
            @Nullable String horizonId,
            @Nullable BigDecimal previousValue,
            BigDecimal newValue,
            LocalDate updateDate,
            @Nullable String notes,
            ReadingView reading,
            UUID createdBy,
            Instant createdAt) {}
}
