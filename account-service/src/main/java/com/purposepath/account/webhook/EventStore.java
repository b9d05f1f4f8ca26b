package com.purposepath.account.webhook;

import com.purposepath.account.SqlTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Events as they came, and how far each object has got. Belongs to no tenant: who is concerned is only in the event. */
@Repository
class EventStore {

    private final JdbcClient jdbc;

    EventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the event, unless it is there already. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(Event event, byte[] body, Instant now) {
        jdbc.sql("""
                        insert into webhook_event (id, type, created_at, payload, received_at)
                        values (:id, :type, :created, :payload, :now) on conflict do nothing
                        """)
                .param("id", event.id())
                .param("type", event.type())
                .param("created", SqlTime.of(event.created()))
                .param("payload", new String(body, StandardCharsets.UTF_8))
                .param("now", SqlTime.of(now))
                .update();
    }

    /** True when nobody has handled the event before; others who try wait for the end of this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(String id) {
        return jdbc.sql("select handled_at is null from webhook_event where id = :id for update")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handled(String id, String outcome, Instant now) {
        jdbc.sql("update webhook_event set handled_at = :now, outcome = :outcome where id = :id")
                .param("id", id)
                .param("outcome", outcome)
                .param("now", SqlTime.of(now))
                .update();
    }

    /** Whether the event is not older than the last one applied to its object, which from now on is this one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean advance(Event event) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('webhook ' || :id, 0))")
                .param("id", event.objectId())
                .query((row, number) -> true)
                .single();
        return jdbc.sql("""
                        insert into webhook_object as last (id, created_at, rank) values (:id, :created, :rank)
                        on conflict (id) do update set created_at = excluded.created_at, rank = excluded.rank
                        where (excluded.created_at, excluded.rank) >= (last.created_at, last.rank)
                        """)
                        .param("id", event.objectId())
                        .param("created", SqlTime.of(event.created()))
                        .param("rank", event.rank())
                        .update()
                > 0;
    }

    /** Bodies of events that could not be handled, oldest first, but none that is being handled just now. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public List<byte[]> left(Instant before) {
        return jdbc.sql("""
                        select payload from webhook_event where handled_at is null and received_at < :before and attempts < 50
                        order by created_at, id limit 50
                        """)
                .param("before", SqlTime.of(before))
                .query((row, number) -> row.getString(1).getBytes(StandardCharsets.UTF_8))
                .list();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String id) {
        jdbc.sql("update webhook_event set attempts = attempts + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** The provider repeats an event for days and not for months. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forgetHandled(Instant before) {
        jdbc.sql("delete from webhook_event where handled_at < :before")
                .param("before", SqlTime.of(before))
                .update();
    }
}
