package com.purposepath.traction.reading;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.measure.Point;
import com.purposepath.traction.value.Changes;
import com.purposepath.traction.value.Period;
import com.purposepath.traction.value.Today;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The value of a KPI in one month. */
@Entity
@Table(name = "kpi_reading")
@SuppressWarnings("NullAway.Init")
class Reading {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    private UUID kpiId;
    private String period;

    @Enumerated(EnumType.STRING)
    private ReadingKind kind;

    @Column(name = "value")
    private BigDecimal measured;

    private @Nullable BigDecimal adjustedValue;
    private @Nullable String reason;
    private @Nullable String notes;

    @Enumerated(EnumType.STRING)
    private ReadingSource source;

    private @Nullable UUID actionId;
    private UUID recordedBy;
    private int version;
    private Instant createdAt;
    private Instant updatedAt;

    @OneToMany(mappedBy = "reading", cascade = CascadeType.PERSIST)
    private List<Adjustment> adjustments = new ArrayList<>();

    protected Reading() {}

    Reading(UUID kpiId, ReadingBody body, ReadingSource source, @Nullable UUID actionId, UUID recorder) {
        this.id = Uuids.next();
        this.kpiId = kpiId;
        this.period = "";
        this.kind = ReadingKind.MEASURED;
        this.measured = BigDecimal.ZERO;
        this.source = source;
        this.actionId = actionId;
        this.recordedBy = recorder;
        this.createdAt = Today.now();
        change(body, createdAt);
    }

    /** Takes over the fields that are given, but for an adjustment. */
    Changes change(ReadingBody body, Instant now) {
        var changes = new Changes();
        period = changes.take("period", body.period(), period);
        kind = changes.take("kind", body.kind(), kind);
        measured = changes.take("value", body.value(), measured);
        notes = changes.takeNullable("notes", body.notes(), notes);
        if (kind == ReadingKind.MEASURED && period.compareTo(Period.of(Today.month())) > 0) {
            throw ApiException.invalid("period", "A month to come cannot have been measured");
        }
        if (!changes.isEmpty()) {
            touch(now);
        }
        return changes;
    }

    /** A measured value takes the place of an estimate. */
    void replaceEstimate(ReadingBody body, UUID recorder, Instant now) {
        recordedBy = recorder;
        source = ReadingSource.MANUAL;
        kind = ReadingKind.MEASURED;
        adjustedValue = null;
        reason = null;
        if (change(body, now).isEmpty()) {
            touch(now);
        }
    }

    /**
     * Puts another value in the place of the measured one, or takes that back.
     *
     * @param counted whether other fields that changed with it have raised the version already
     */
    void adjust(@Nullable BigDecimal value, @Nullable String why, UUID person, boolean counted, Instant now) {
        adjustments.add(new Adjustment(this, effective(), value, why, person, now));
        adjustedValue = value;
        reason = why;
        if (!counted) {
            touch(now);
        }
    }

    boolean isAdjustedTo(@Nullable BigDecimal value) {
        return value == null || adjustedValue == null ? value == adjustedValue : value.compareTo(adjustedValue) == 0;
    }

    boolean isEstimate() {
        return kind == ReadingKind.ESTIMATE;
    }

    BigDecimal effective() {
        return adjustedValue == null ? measured : adjustedValue;
    }

    Point point() {
        return new Point(period, effective());
    }

    UUID id() {
        return id;
    }

    UUID kpiId() {
        return kpiId;
    }

    String period() {
        return period;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    int version() {
        return version;
    }

    ReadingView view(String recordedByName) {
        return new ReadingView(
                id,
                kpiId,
                period,
                kind,
                measured,
                adjustedValue,
                effective(),
                reason,
                notes,
                source,
                actionId,
                recordedBy,
                recordedByName,
                version,
                createdAt,
                updatedAt);
    }

    private void touch(Instant now) {
        version++;
        updatedAt = now;
    }
}
