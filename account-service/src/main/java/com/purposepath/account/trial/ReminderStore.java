package com.purposepath.account.trial;

import com.purposepath.account.SqlTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When to write about which trial. The table names tenants and instants only, so it is read for all of them at once. */
@Repository
class ReminderStore {

    static final Duration AHEAD = Duration.ofDays(3);

    enum Kind {
        ENDING,
        OVER
    }

    record Due(UUID tenantId, Kind kind) {}

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A trial too short to be reminded of is not. */
    void set(UUID tenantId, Instant now, Instant end) {
        Instant soon = end.minus(AHEAD);
        if (soon.isAfter(now)) {
            set(tenantId, Kind.ENDING, soon);
        }
        set(tenantId, Kind.OVER, end);
    }

    private void set(UUID tenantId, Kind kind, Instant due) {
        jdbc.sql("""
                        insert into trial_reminder (tenant_id, kind, due_at) values (:tenant, :kind, :due)
                        on conflict (tenant_id, kind) do update set due_at = excluded.due_at
                        """)
                .param("tenant", tenantId)
                .param("kind", kind.name())
                .param("due", SqlTime.of(due))
                .update();
    }

    List<Due> due(Instant now) {
        return jdbc.sql("select tenant_id, kind from trial_reminder where due_at <= :now order by due_at limit 5000")
                .param("now", SqlTime.of(now))
                .query((row, number) -> new Due(row.getObject(1, UUID.class), Kind.valueOf(row.getString(2))))
                .list();
    }

    /** True for one of those who try. */
    boolean take(Due reminder) {
        return jdbc.sql("delete from trial_reminder where tenant_id = :tenant and kind = :kind")
                        .param("tenant", reminder.tenantId())
                        .param("kind", reminder.kind().name())
                        .update()
                > 0;
    }
}
