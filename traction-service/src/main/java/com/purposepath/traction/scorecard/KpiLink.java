package com.purposepath.traction.scorecard;

import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.goal.GoalStatus;
import com.purposepath.traction.kpi.KpiFacts;
import com.purposepath.traction.measure.LinkStatus;
import com.purposepath.traction.place.LinkType;
import com.purposepath.traction.place.Place;
import com.purposepath.traction.value.Changes;
import com.purposepath.traction.value.Numbers;
import com.purposepath.traction.value.Today;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A KPI in the service of a goal, a strategy or a person. Its version counts changes of its own fields. */
@Entity
@DynamicUpdate
@SuppressWarnings("NullAway.Init")
class KpiLink {

    private static final BigDecimal USUAL_THRESHOLD = new BigDecimal(80);

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "link_type")
    private LinkType type;

    private @Nullable UUID goalId;
    private @Nullable UUID strategyId;
    private @Nullable UUID personId;
    private UUID placeId;
    private UUID kpiId;
    private BigDecimal thresholdPct;
    private @Nullable BigDecimal targetValue;
    private @Nullable BigDecimal baselineValue;
    private BigDecimal weight;

    @Column(name = "is_primary")
    private boolean first;

    private UUID linkedBy;
    private Instant linkedAt;
    private Instant updatedAt;
    private int version;
    private @Nullable BigDecimal effectiveTarget;

    @Enumerated(EnumType.STRING)
    private KpiFacts.Aim.@Nullable Source targetSource;

    private BigDecimal progress;

    protected KpiLink() {}

    KpiLink(Place place, KpiFacts kpi, LinkBody body, UUID linkedBy) {
        this.id = Uuids.next();
        this.type = place.type();
        this.goalId = place.goalId();
        this.strategyId = place.strategyId();
        this.personId = place.personId();
        this.placeId = place.id();
        this.kpiId = kpi.id();
        this.thresholdPct = USUAL_THRESHOLD;
        this.weight = BigDecimal.ONE;
        this.linkedBy = linkedBy;
        this.linkedAt = Today.now();
        take(body);
        touch(linkedAt);
        judge(kpi);
    }

    Changes change(LinkBody body, KpiFacts kpi, Instant now) {
        var changes = take(body);
        if (!changes.isEmpty()) {
            touch(now);
            judge(kpi);
        }
        return changes;
    }

    /** Another link of the goal is the primary one from now on. */
    void stepBack(Instant now) {
        first = false;
        touch(now);
    }

    void judge(KpiFacts kpi) {
        var aim = kpi.aim(goalId, targetValue, baselineValue);
        effectiveTarget = aim.target();
        targetSource = aim.source();
        progress = aim.progress();
    }

    UUID id() {
        return id;
    }

    UUID kpiId() {
        return kpiId;
    }

    UUID linkedBy() {
        return linkedBy;
    }

    boolean isMeasurable() {
        return effectiveTarget != null;
    }

    BigDecimal progress() {
        return progress;
    }

    BigDecimal weight() {
        return weight;
    }

    boolean isFirst() {
        return first;
    }

    Place place() {
        return new Place(type, goalId, strategyId, personId);
    }

    LinkEvent.Facts facts(KpiFacts kpi) {
        return new LinkEvent.Facts(id, kpiId, kpi.name(), goalId, type == LinkType.GOAL, version);
    }

    int version() {
        return version;
    }

    LinkView view(LinkView.Measured kpi) {
        BigDecimal baseline = baselineValue == null ? kpi.baselineValue() : baselineValue;
        boolean judged = effectiveTarget != null && kpi.currentValue() != null;
        return new LinkView(
                id,
                type,
                goalId,
                strategyId,
                personId,
                kpiId,
                kpiId,
                kpi.name(),
                kpi.description(),
                kpi.category(),
                kpi.unit(),
                kpi.direction(),
                thresholdPct,
                baseline,
                effectiveTarget,
                targetSource,
                kpi.currentValue(),
                kpi.currentPeriod(),
                progress,
                effectiveTarget != null,
                LinkStatus.of(judged, progress, thresholdPct),
                weight,
                first,
                linkedBy,
                linkedAt,
                updatedAt,
                version);
    }

    KpiGoals.LinkedGoal ofGoal(String title, GoalStatus status) {
        return new KpiGoals.LinkedGoal(placeId, title, status, id, Numbers.percent(thresholdPct), first, linkedAt);
    }

    private Changes take(LinkBody body) {
        var changes = new Changes();
        thresholdPct = changes.take("thresholdPct", body.thresholdPct(), thresholdPct);
        targetValue = changes.takeNullable("targetValue", body.targetValue(), targetValue);
        baselineValue = changes.takeNullable("baselineValue", body.baselineValue(), baselineValue);
        weight = changes.take("weight", body.weight(), weight);
        first = changes.take("isPrimary", body.isPrimary(), first);
        return changes;
    }

    private void touch(Instant now) {
        version++;
        updatedAt = now;
    }
}
