package com.purposepath.traction.reading;

import com.purposepath.traction.kpi.KpiFacts;
import com.purposepath.traction.kpi.Kpis;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Lets the KPI, and through it links and goals, follow each change of a reading, and tells the goals concerned. */
@Component
class ReadingLog {

    private static final Limit YEAR = Limit.of(12);

    private final Kpis kpis;
    private final ReadingRepository readings;
    private final ReadingAudience audience;
    private final ApplicationEventPublisher events;

    ReadingLog(Kpis kpis, ReadingRepository readings, ReadingAudience audience, ApplicationEventPublisher events) {
        this.kpis = kpis;
        this.readings = readings;
        this.audience = audience;
        this.events = events;
    }

    void created(KpiFacts kpi, Reading reading) {
        measure(kpi);
        var facts = facts(kpi, reading);
        announce(kpi, goal -> new ReadingEvent.Created(goal, facts));
    }

    void updated(KpiFacts kpi, Reading reading, List<String> changes, boolean adjusted) {
        measure(kpi);
        var facts = facts(kpi, reading);
        announce(kpi, goal -> new ReadingEvent.Updated(goal, facts, changes, adjusted));
    }

    void deleted(KpiFacts kpi, Reading reading) {
        var facts = facts(kpi, reading);
        announce(kpi, goal -> new ReadingEvent.Deleted(goal, facts));
    }

    void measure(KpiFacts kpi) {
        var latest = readings.latestMeasured(kpi.id(), YEAR);
        kpis.measured(kpi.id(), latest.reversed().stream().map(Reading::point).toList());
    }

    private static ReadingEvent.Facts facts(KpiFacts kpi, Reading reading) {
        return new ReadingEvent.Facts(kpi.name(), reading.view(""));
    }

    private void announce(KpiFacts kpi, Function<@Nullable UUID, ReadingEvent> event) {
        var goals = audience.openGoals(kpi.id());
        if (goals.isEmpty()) {
            events.publishEvent(event.apply(null));
        }
        goals.forEach(goal -> events.publishEvent(event.apply(goal)));
    }
}
