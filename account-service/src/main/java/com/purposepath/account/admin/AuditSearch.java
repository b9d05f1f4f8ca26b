package com.purposepath.account.admin;

import com.purposepath.account.SqlTime;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.common.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit log, which nobody but the staff does. */
@Repository
@Transactional(readOnly = true)
class AuditSearch {

    /** What the staff looks for; null is anything. */
    record Wish(
            @Nullable String action,
            @Nullable UUID actorId,
            @Nullable UUID tenantId,
            @Nullable AuditTarget targetType,
            @Nullable String targetId,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String search) {}

    private static final String MATCHING = """
            from audit_entry
            where (cast(:action as text) is null or action = :action)
              and (cast(:actor as uuid) is null or actor_id = :actor)
              and (cast(:tenant as uuid) is null or tenant_id = :tenant)
              and (cast(:type as text) is null or target_type = :type)
              and (cast(:target as text) is null or target_id = :target)
              and (cast(:from as timestamptz) is null or occurred_at >= :from)
              and (cast(:to as timestamptz) is null or occurred_at < :to)
              and (cast(:search as text) is null or strpos(lower(actor_email), lower(:search)) > 0
                   or strpos(lower(target_id), lower(:search)) > 0)
            """;

    private final JdbcClient jdbc;

    AuditSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AuditEntryView> page(Wish wish, Paging paging, boolean oldestFirst) {
        String direction = oldestFirst ? "asc" : "desc";
        String order = " order by occurred_at %s, id %s limit :limit offset :offset".formatted(direction, direction);
        return matching("select * " + MATCHING + order, wish)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(AuditSearch::view)
                .list();
    }

    long count(Wish wish) {
        return matching("select count(*) " + MATCHING, wish).query(Long.class).single();
    }

    private JdbcClient.StatementSpec matching(String sql, Wish wish) {
        return jdbc.sql(sql)
                .param("action", wish.action())
                .param("actor", wish.actorId())
                .param("tenant", wish.tenantId())
                .param(
                        "type",
                        wish.targetType() == null
                                ? null
                                : wish.targetType().name().toLowerCase(Locale.ROOT))
                .param("target", wish.targetId())
                .param("from", SqlTime.ofOrNull(wish.from()))
                .param("to", SqlTime.ofOrNull(wish.to()))
                .param("search", wish.search());
    }

    private static AuditEntryView view(ResultSet row, int number) throws SQLException {
        return new AuditEntryView(
                row.getObject("id", UUID.class),
                SqlTime.instant(row, "occurred_at"),
                row.getString("action"),
                row.getString("actor_type").toLowerCase(Locale.ROOT),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_email"),
                row.getObject("tenant_id", UUID.class),
                row.getString("target_type"),
                row.getString("target_id"),
                row.getString("ip_address"),
                row.getString("user_agent"),
                row.getString("request_id"),
                row.getString("details"));
    }
}
