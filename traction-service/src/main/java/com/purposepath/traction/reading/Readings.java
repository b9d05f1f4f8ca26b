package com.purposepath.traction.reading;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.kpi.KpiFacts;
import com.purposepath.traction.kpi.Kpis;
import com.purposepath.traction.value.Changes;
import com.purposepath.traction.value.Today;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with readings. The KPI's row is locked first, so that a month is never read twice. */
@Service
@Transactional
class Readings {

    private final Kpis kpis;
    private final ReadingRepository readings;
    private final ReadingLog log;
    private final ReadingReader reader;

    Readings(Kpis kpis, ReadingRepository readings, ReadingLog log, ReadingReader reader) {
        this.kpis = kpis;
        this.readings = readings;
        this.log = log;
        this.reader = reader;
    }

    /** Records a month; where it has a reading already, the body says whether that gives way. */
    public Recorded record(CurrentUser user, UUID kpiId, ReadingBody body, boolean upsert) {
        KpiFacts kpi = kpis.lock(kpiId);
        var existing = readings.findByKpiIdAndPeriod(
                kpiId, String.valueOf(body.period().value()));
        Reading reading =
                existing.isPresent() ? again(user, kpi, existing.get(), body, upsert) : first(user, kpi, body);
        return new Recorded(reader.view(kpiId, reading.id()), existing.isEmpty());
    }

    public ReadingView correct(CurrentUser user, UUID kpiId, UUID id, IfMatch ifMatch, ReadingBody body) {
        KpiFacts kpi = kpis.lock(kpiId);
        correct(user, kpi, mine(user, kpi, id, ifMatch), body);
        return reader.view(kpiId, id);
    }

    public ReadingView adjust(CurrentUser user, UUID kpiId, UUID id, @Nullable BigDecimal value, String reason) {
        KpiFacts kpi = kpis.lock(kpiId);
        adjust(user, kpi, mine(user, kpi, id, IfMatch.ANYTHING), value, reason);
        return reader.view(kpiId, id);
    }

    public void delete(CurrentUser user, UUID kpiId, UUID id, IfMatch ifMatch) {
        KpiFacts kpi = kpis.lock(kpiId);
        Reading reading = mine(user, kpi, id, ifMatch);
        log.deleted(kpi, reading);
        readings.delete(reading);
        log.measure(kpi);
    }

    private Reading first(CurrentUser user, KpiFacts kpi, ReadingBody body) {
        var reading = new Reading(kpi.id(), body, ReadingSource.MANUAL, null, user.userId());
        BigDecimal adjusted = body.adjustedValue().value();
        if (adjusted != null) {
            reading.adjust(adjusted, body.reason().value(), user.userId(), true, Today.now());
        }
        readings.persist(reading);
        log.created(kpi, reading);
        return reading;
    }

    private Reading again(CurrentUser user, KpiFacts kpi, Reading reading, ReadingBody body, boolean upsert) {
        BigDecimal adjusted = body.adjustedValue().value();
        if (adjusted != null) {
            kpi.mustBelongTo(user, "reading", reading.recordedBy());
            return adjust(user, kpi, reading, adjusted, body.reason().value());
        }
        if (reading.isEstimate() && body.kind().value() != ReadingKind.ESTIMATE) {
            return replace(user, kpi, reading, body);
        }
        if (!upsert) {
            throw duplicate(reading);
        }
        kpi.mustBelongTo(user, "reading", reading.recordedBy());
        return correct(user, kpi, reading, body);
    }

    private Reading replace(CurrentUser user, KpiFacts kpi, Reading reading, ReadingBody body) {
        reading.replaceEstimate(body, user.userId(), Today.now());
        log.updated(kpi, reading, List.of("kind", "value"), false);
        return reading;
    }

    private Reading correct(CurrentUser user, KpiFacts kpi, Reading reading, ReadingBody body) {
        String period = body.period().value();
        if (period != null && !period.equals(reading.period())) {
            readings.findByKpiIdAndPeriod(kpi.id(), period).ifPresent(taken -> {
                throw duplicate(taken);
            });
        }
        Changes changes = reading.change(body, Today.now());
        var names = new ArrayList<>(changes.names());
        if (body.adjustedValue().isPresent()
                && !reading.isAdjustedTo(body.adjustedValue().value())) {
            body.mustGiveReason();
            names.add("adjustedValue");
            reading.adjust(
                    body.adjustedValue().value(),
                    body.reason().value(),
                    user.userId(),
                    !changes.isEmpty(),
                    Today.now());
        }
        if (!names.isEmpty()) {
            log.updated(kpi, reading, names, false);
        }
        return reading;
    }

    private Reading adjust(
            CurrentUser user, KpiFacts kpi, Reading reading, @Nullable BigDecimal value, @Nullable String reason) {
        reading.adjust(value, reason, user.userId(), false, Today.now());
        log.updated(kpi, reading, List.of("adjustedValue"), true);
        return reading;
    }

    private Reading mine(CurrentUser user, KpiFacts kpi, UUID id, IfMatch ifMatch) {
        Reading reading = readings.findByIdAndKpiId(id, kpi.id()).orElseThrow(() -> ReadingReader.notFound(id));
        kpi.mustBelongTo(user, "reading", reading.recordedBy());
        ifMatch.check(reading.version());
        return reading;
    }

    private static RuntimeException duplicate(Reading existing) {
        return CommonError.DUPLICATE_RESOURCE
                .exception("This KPI has a reading for " + existing.period())
                .detail("existingId", existing.id());
    }

    /**
     * What became of a request to record a month.
     *
     * @param isNew whether the month had no reading before
     */
    record Recorded(ReadingView reading, boolean isNew) {}
}
