package com.purposepath.traction.changefeed;

import com.purposepath.common.tenant.TenantContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log of the present tenant in its one order. */
@Service
@Transactional(readOnly = true)
public class ChangeReader {

    private static final RowMapper<Change> CHANGE = (row, number) -> new Change(
            row.getLong("seq"), row.getString("type"), row.getObject("goal_id", UUID.class), row.getString("body"));

    private final JdbcClient jdbc;

    ChangeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a reader goes on that has seen {@code lastEventId}; without one, at the newest event. */
    public Position resume(@Nullable String lastEventId) {
        return jdbc.sql("select seq, pruned_to from change_counter where tenant_id = ?")
                .param(TenantContext.require())
                .query((row, number) -> Position.of(lastEventId, row.getLong("seq"), row.getLong("pruned_to")))
                .optional()
                .orElseGet(() -> Position.of(lastEventId, 0, 0));
    }

    /** The events after {@code seq}, oldest first, {@code limit} at most. */
    public List<Change> after(long seq, int limit) {
        return jdbc.sql(
                        "select seq, type, goal_id, body from change where tenant_id = ? and seq > ? order by seq limit ?")
                .params(TenantContext.require(), seq, limit)
                .query(CHANGE)
                .list();
    }

    /** The same for one goal. */
    public List<Change> after(long seq, UUID goalId, int limit) {
        return jdbc.sql(
                        "select seq, type, goal_id, body from change where tenant_id = ? and goal_id = ? and seq > ? order by seq limit ?")
                .params(TenantContext.require(), goalId, seq, limit)
                .query(CHANGE)
                .list();
    }

    /** The newest event of each of these tenants, for whoever serves many at once. */
    public Map<UUID, Long> heads(Collection<UUID> tenantIds) {
        jdbc.sql("select set_config('app.cross_tenant', 'change heads', true)")
                .query()
                .singleValue();
        var heads = new HashMap<UUID, Long>();
        jdbc.sql("select tenant_id, seq from change_counter where tenant_id = any (?)")
                .param(tenantIds.toArray(UUID[]::new))
                .query((row, number) -> heads.put(row.getObject("tenant_id", UUID.class), row.getLong("seq")))
                .list();
        return heads;
    }
}
