package com.purposepath.traction.reading;

import com.purposepath.common.json.Patch;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.traction.kpi.KpiFacts;
import com.purposepath.traction.kpi.Kpis;
import com.purposepath.traction.value.Period;
import com.purposepath.traction.value.Today;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Readings that actions bring about. */
@Component
public class ActionReadings {

    private static final String REASON = "Update from action";

    private final EntityManager entities;
    private final Kpis kpis;
    private final ReadingRepository readings;
    private final ReadingLog log;

    ActionReadings(EntityManager entities, Kpis kpis, ReadingRepository readings, ReadingLog log) {
        this.entities = entities;
        this.kpis = kpis;
        this.readings = readings;
        this.log = log;
    }

    /** Writes the reading of the month; one that is there is adjusted, by whoever it was recorded. 404 for an unknown KPI. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Written write(CurrentUser user, UUID kpiId, UUID actionId, Measured measured) {
        KpiFacts kpi = kpis.lock(kpiId);
        String period = Period.of(measured.month());
        Reading reading = readings.findByKpiIdAndPeriod(kpiId, period)
                .map(existing -> adjusted(user, kpi, existing, measured))
                .orElseGet(() -> first(user, kpi, actionId, period, measured.value()));
        return new Written(reading.id(), kpi.currentValue());
    }

    /** The readings by their ids, as they are now. */
    @Transactional(readOnly = true)
    public Map<UUID, ReadingView> views(Collection<UUID> ids) {
        return entities.createQuery(
                        "select e, p.name from Reading e left join Person p on p.id = e.recordedBy where e.id in :ids",
                        Object[].class)
                .setParameter("ids", ids.isEmpty() ? List.of() : ids)
                .getResultStream()
                .map(row -> ((Reading) row[0]).view(row[1] == null ? "" : (String) row[1]))
                .collect(Collectors.toMap(ReadingView::id, view -> view));
    }

    private Reading adjusted(CurrentUser user, KpiFacts kpi, Reading reading, Measured measured) {
        String reason = measured.reason() == null ? REASON : measured.reason();
        reading.adjust(measured.value(), reason, user.userId(), false, Today.now());
        log.updated(kpi, reading, List.of("adjustedValue"), true);
        return reading;
    }

    private Reading first(CurrentUser user, KpiFacts kpi, UUID actionId, String period, BigDecimal value) {
        var reading = new Reading(kpi.id(), body(period, value), ReadingSource.ACTION, actionId, user.userId());
        readings.persist(reading);
        log.created(kpi, reading);
        return reading;
    }

    private static ReadingBody body(String period, BigDecimal value) {
        return new ReadingBody(
                Patch.of(period),
                Patch.absent(),
                Patch.of(value),
                new Patch<@Nullable BigDecimal>(false, null),
                new Patch<@Nullable String>(false, null),
                new Patch<@Nullable String>(false, null));
    }

    /**
     * A value that an action brought about.
     *
     * @param reason of an adjustment, if one is needed
     */
    public record Measured(
            YearMonth month, BigDecimal value, @Nullable String reason) {}

    /**
     * What was written.
     *
     * @param previousValue the KPI's current value before
     */
    public record Written(UUID readingId, @Nullable BigDecimal previousValue) {}
}
