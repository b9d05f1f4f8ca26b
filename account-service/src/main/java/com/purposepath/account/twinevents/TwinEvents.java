package com.purposepath.account.twinevents;

import com.purposepath.account.SqlTime;
import com.purposepath.account.payment.WhenSimulated;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what happens, to be told after the transaction in which it does. */
@Component
@Conditional(WhenSimulated.class)
public class TwinEvents {

    record Pending(String id, String payload, int attempts) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    TwinEvents(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Something has happened to that object. */
    public void happened(String type, Map<String, @Nullable Object> object, Instant at) {
        String id = TwinIds.next("evt_");
        var event = new LinkedHashMap<String, Object>();
        event.put("id", id);
        event.put("object", "event");
        event.put("type", type);
        event.put("created", at.getEpochSecond());
        event.put("livemode", false);
        event.put("data", Map.of("object", object));
        jdbc.sql("insert into twin_event (id, payload, next_at) values (:id, :payload, :now)")
                .param("id", id)
                .param("payload", json.writeValueAsString(event))
                .param("now", SqlTime.of(clock.instant()))
                .update();
    }

    /** Takes what is due; nobody else gets it for a minute. */
    List<Pending> claim() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update twin_event set attempts = attempts + 1, next_at = :lease
                        where id in (select id from twin_event where next_at <= :now order by next_at, id limit 50 for update skip locked)
                        returning id, payload, attempts
                        """)
                .param("now", SqlTime.of(now))
                .param("lease", SqlTime.of(now.plusSeconds(60)))
                .query((row, number) -> new Pending(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    void told(String id) {
        jdbc.sql("delete from twin_event where id = :id").param("id", id).update();
    }

    void again(Pending event) {
        jdbc.sql("update twin_event set next_at = :next where id = :id")
                .param("id", event.id())
                .param("next", SqlTime.of(clock.instant().plusSeconds(1L << Math.min(event.attempts(), 12))))
                .update();
    }
}
