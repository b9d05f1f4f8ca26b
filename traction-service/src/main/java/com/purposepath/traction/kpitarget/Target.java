package com.purposepath.traction.kpitarget;

import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.kpi.KpiTargets;
import com.purposepath.traction.value.Changes;
import com.purposepath.traction.value.Today;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What is expected of a KPI in one month. */
@Entity
@Table(name = "kpi_target")
@SuppressWarnings("NullAway.Init")
class Target {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    private UUID kpiId;
    private @Nullable UUID goalId;

    @Enumerated(EnumType.STRING)
    private TargetLevel level;

    private String period;

    @Column(name = "value")
    private BigDecimal expected;

    private @Nullable String label;
    private @Nullable BigDecimal confidence;
    private @Nullable String rationale;
    private UUID setBy;
    private int version;
    private Instant createdAt;
    private Instant updatedAt;

    protected Target() {}

    Target(UUID kpiId, TargetBody body, UUID setBy) {
        this.id = Uuids.next();
        this.kpiId = kpiId;
        this.level = TargetLevel.EXPECTED;
        this.period = "";
        this.expected = BigDecimal.ZERO;
        this.setBy = setBy;
        this.createdAt = Today.now();
        change(body, createdAt);
    }

    /** Takes over the fields that are given; whether one of them differed. */
    boolean change(TargetBody body, Instant now) {
        var changes = new Changes();
        goalId = changes.takeNullable("goalId", body.goalId(), goalId);
        level = changes.take("level", body.level(), level);
        period = changes.take("period", body.month(), period);
        expected = changes.take("value", body.value(), expected);
        label = changes.takeNullable("label", body.label(), label);
        confidence = changes.takeNullable("confidence", body.confidence(), confidence);
        rationale = changes.takeNullable("rationale", body.rationale(), rationale);
        return touched(!changes.isEmpty(), now);
    }

    boolean adjust(BigDecimal value, Instant now) {
        boolean differs = expected.compareTo(value) != 0;
        expected = value;
        return touched(differs, now);
    }

    BigDecimal expected() {
        return expected;
    }

    Place place() {
        return new Place(goalId, level, period);
    }

    UUID id() {
        return id;
    }

    UUID author() {
        return setBy;
    }

    int version() {
        return version;
    }

    KpiTargets.Expected expectation() {
        return new KpiTargets.Expected(goalId, period, expected);
    }

    TargetView view() {
        return new TargetView(
                id,
                kpiId,
                goalId,
                level,
                period,
                expected,
                label,
                confidence,
                rationale,
                version,
                createdAt,
                updatedAt);
    }

    private boolean touched(boolean changed, Instant now) {
        if (changed) {
            version++;
            updatedAt = now;
        }
        return changed;
    }
}
