package com.purposepath.traction.change;

import com.purposepath.common.tenant.TenantContext;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes what features publish into the tenant's log, in the order of publication, at the end of their transaction. */
@Component
public class ChangeLog {

    private static final Logger log = LoggerFactory.getLogger(ChangeLog.class);

    private final EntityManager entities;
    private final ChangeStore store;
    private final ApplicationEventPublisher publisher;

    ChangeLog(EntityManager entities, ChangeStore store, ApplicationEventPublisher publisher) {
        this.entities = entities;
        this.store = store;
        this.publisher = publisher;
    }

    @EventListener
    void note(ChangeEvent event) {
        PendingChanges.of(this).add(event);
    }

    /**
     * Writes what was published so far already now, for a use case whose answer needs the event's id. From here on the tenant's other writers
     * wait for this transaction.
     */
    public void settle() {
        PendingChanges.of(this).settle();
    }

    /** Whatever else the transaction writes comes first: from the counter on, every other writer of the tenant waits. */
    List<Recorded> append(List<ChangeEvent> events) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<Line> lines = new ArrayList<>();
        events.forEach(event -> lines.addAll(Line.of(event, now)));
        entities.flush();
        long last = store.advance(lines.size());
        List<Recorded> recorded = new ArrayList<>();
        long seq = last - lines.size();
        for (Line line : lines) {
            recorded.add(new Recorded(line.event(), ++seq, line.entry()));
        }
        store.add(recorded, now);
        recorded.forEach(publisher::publishEvent);
        return recorded;
    }

    /** What was written is now there for everybody, which the service's own log shows by ids alone. */
    void announce(List<Recorded> written) {
        for (Recorded line : written) {
            ChangeEvent event = line.event();
            Object goalId = Objects.requireNonNullElse(event.goalId(), "-");
            log.info("{} entity={} goal={} seq={}", event.type(), event.entityId(), goalId, line.seq());
        }
        publisher.publishEvent(
                new Committed(TenantContext.require(), written.getLast().seq()));
    }
}
