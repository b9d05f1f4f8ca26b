package com.purposepath.traction.kpi;

import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.listing.SearchText;
import com.purposepath.traction.measure.Aggregation;
import com.purposepath.traction.measure.Direction;
import com.purposepath.traction.measure.Point;
import com.purposepath.traction.measure.PointsText;
import com.purposepath.traction.measure.Trend;
import com.purposepath.traction.value.Changes;
import com.purposepath.traction.value.Today;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A measure. Its version counts changes of its own fields; readings and targets do not move it. */
@Entity
@DynamicUpdate
@SuppressWarnings("NullAway.Init")
class Kpi {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    private String name;
    private @Nullable String description;
    private @Nullable String category;
    private @Nullable String unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private @Nullable String formula;
    private boolean shared;

    @Enumerated(EnumType.STRING)
    private @Nullable KpiKind kind;

    @Enumerated(EnumType.STRING)
    private Aggregation aggregation;

    private @Nullable String dataSource;
    private @Nullable UUID ownerId;
    private @Nullable BigDecimal baselineValue;
    private @Nullable BigDecimal targetValue;
    private String searchText;
    private int version;
    private UUID createdBy;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant deletedAt;
    private @Nullable BigDecimal currentValue;
    private @Nullable String currentPeriod;

    @Convert(converter = PointsText.class)
    private List<Point> recent;

    private BigDecimal progress;
    private boolean measurable;

    protected Kpi() {}

    Kpi(KpiBody body, UUID creator) {
        id = Uuids.next();
        name = "";
        direction = Direction.UP;
        shared = true;
        aggregation = Aggregation.LAST;
        ownerId = creator;
        createdBy = creator;
        createdAt = Today.now();
        recent = List.of();
        progress = BigDecimal.ZERO;
        change(body, createdAt);
    }

    /** Takes over the fields that are given. */
    Changes change(KpiBody body, Instant now) {
        var changes = new Changes();
        name = changes.take("name", body.name(), name);
        description = changes.takeNullable("description", body.description(), description);
        category = changes.takeNullable("category", body.category(), category);
        unit = changes.takeNullable("unit", body.unit(), unit);
        direction = changes.take("direction", body.direction(), direction);
        formula = changes.takeNullable("formula", body.formula(), formula);
        shared = changes.take("isShared", body.isShared(), shared);
        kind = changes.takeNullable("kind", body.kind(), kind);
        aggregation = changes.take("aggregation", body.aggregation(), aggregation);
        dataSource = changes.takeNullable("dataSource", body.dataSource(), dataSource);
        ownerId = changes.takeNullable("ownerId", body.ownerId(), ownerId);
        baselineValue = changes.takeNullable("baselineValue", body.baselineValue(), baselineValue);
        targetValue = changes.takeNullable("targetValue", body.targetValue(), targetValue);
        if (!changes.isEmpty()) {
            version++;
            updatedAt = now;
            searchText = SearchText.fold(name, description, category);
        }
        return changes;
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    /**
     * Takes over what has been measured.
     *
     * @param points the latest twelve measured months, oldest first
     */
    void measured(List<Point> points) {
        recent = List.copyOf(points);
        currentValue = points.isEmpty() ? null : points.getLast().value();
        currentPeriod = points.isEmpty() ? null : points.getLast().period();
    }

    /** Judges the current value by the targets that are there. */
    void judge(List<KpiTargets.Expected> targets) {
        var aim = facts(targets).aim(null, null, null);
        progress = aim.progress();
        measurable = aim.target() != null;
    }

    KpiFacts facts(List<KpiTargets.Expected> targets) {
        return new KpiFacts(
                id,
                name,
                description,
                category,
                unit,
                shared,
                ownerId,
                createdBy,
                direction,
                aggregation,
                currentValue,
                currentPeriod,
                baselineValue,
                targetValue,
                targets);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }

    boolean isShared() {
        return shared;
    }

    KpiView view(@Nullable String ownerName, long linkedGoals) {
        return new KpiView(
                id,
                name,
                description,
                category,
                unit,
                direction,
                formula,
                shared,
                kind,
                aggregation,
                dataSource,
                ownerId,
                ownerId == null ? null : (ownerName == null ? "" : ownerName),
                baselineValue,
                targetValue,
                currentValue,
                currentPeriod,
                progress,
                measurable,
                Trend.lately(recent, direction, Today.month()),
                linkedGoals,
                version,
                createdBy,
                createdAt,
                updatedAt,
                null,
                null);
    }
}
