package com.purposepath.traction.change;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.tenant.TenantContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The writing side of the log's tables. */
@Repository
class ChangeStore {

    private final JdbcTemplate jdbc;

    ChangeStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the next {@code count} numbers of the tenant, and with them the lock that other writers wait for; answers the last one. */
    long advance(int count) {
        Long last = jdbc.queryForObject("""
                insert into change_counter as counter (tenant_id, seq) values (?, ?)
                on conflict (tenant_id) do update set seq = counter.seq + excluded.seq
                returning seq
                """, Long.class, TenantContext.require(), count);
        return Objects.requireNonNull(last);
    }

    void add(List<Recorded> lines, Instant occurredAt) {
        UUID tenantId = TenantContext.require();
        CurrentUser actor = CurrentUser.find();
        UUID actorId = actor == null ? null : actor.userId();
        jdbc.batchUpdate(
                "insert into change (tenant_id, seq, type, goal_id, occurred_at, body) values (?, ?, ?, ?, ?, ?::json)",
                lines,
                lines.size(),
                (row, line) -> {
                    row.setObject(1, tenantId);
                    row.setLong(2, line.seq());
                    row.setString(3, line.event().type());
                    row.setObject(4, line.event().goalId());
                    row.setObject(5, occurredAt.atOffset(ZoneOffset.UTC));
                    row.setString(6, ChangeBody.of(line, tenantId, actorId, occurredAt));
                });
    }
}
