package com.purposepath.account.admin;

import com.purposepath.account.SqlTime;
import com.purposepath.account.staff.StaffScope;
import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.account.user.UserStatus;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Looks for people in all tenants. */
@Repository
@Transactional(readOnly = true)
class PeopleSearch {

    /** What the staff looks for; null is anything. */
    record Wish(
            @Nullable String search,
            @Nullable UserStatus status,
            @Nullable UUID tenantId,
            boolean confirmationDemanded) {}

    /** What only the staff sees of somebody. */
    record Found(
            UUID id,
            boolean mfaEnabled,
            @Nullable Instant lastLoginAt,
            @Nullable Instant suspendedAt,
            @Nullable String suspensionReason) {}

    private static final Map<String, String> COLUMNS = Map.of(
            "email",
            "u.email",
            "lastName",
            "lower(u.last_name)",
            "createdAt",
            "u.created_at",
            "lastLoginAt",
            "u.last_login_at");
    private static final String COLUMNS_OF_FOUND = """
            select u.*, exists (select from mfa f where f.user_id = u.id and f.enabled_at is not null) as mfa_enabled
            """;
    private static final String MATCHING = """
            from app_user u
            where (cast(:search as text) is null
                   or strpos(u.email, lower(:search)) > 0
                   or strpos(lower(u.first_name || ' ' || u.last_name), lower(:search)) > 0
                   or exists (select from membership m join tenant t on t.id = m.tenant_id
                              where m.user_id = u.id and m.ended_at is null and strpos(lower(t.name), lower(:search)) > 0))
              and (cast(:tenant as uuid) is null
                   or exists (select from membership m where m.user_id = u.id and m.tenant_id = :tenant and m.ended_at is null))
              and case cast(:status as text)
                      when 'SUSPENDED' then u.suspended_at is not null
                      when 'PENDING_VERIFICATION' then u.suspended_at is null and :demanded and not u.email_verified
                      when 'ACTIVE' then u.suspended_at is null and not (:demanded and not u.email_verified)
                      else true end
            """;

    private final JdbcClient jdbc;
    private final StaffScope staff;

    PeopleSearch(JdbcClient jdbc, StaffScope staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    List<Found> page(Wish wish, Paging paging) {
        String order = " order by %s %s nulls last, u.id desc limit :limit offset :offset"
                .formatted(COLUMNS.get(paging.sort()), paging.descending() ? "desc" : "asc");
        return matching(COLUMNS_OF_FOUND + MATCHING + order, wish)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(PeopleSearch::found)
                .list();
    }

    long count(Wish wish) {
        return matching("select count(*) " + MATCHING, wish).query(Long.class).single();
    }

    Optional<Found> find(UUID userId) {
        return jdbc.sql(COLUMNS_OF_FOUND + "from app_user u where u.id = :id")
                .param("id", userId)
                .query(PeopleSearch::found)
                .optional();
    }

    /** The tenants of somebody, oldest membership first. */
    List<TenantInfo> tenantsOf(UUID userId) {
        staff.enter();
        return jdbc.sql("""
                        select t.id, t.name, m.role from membership m join tenant t on t.id = m.tenant_id
                        where m.user_id = :user and m.ended_at is null order by m.joined_at, t.id
                        """)
                .param("user", userId)
                .query((row, number) ->
                        new TenantInfo(row.getObject(1, UUID.class), row.getString(2), Role.valueOf(row.getString(3))))
                .list();
    }

    private JdbcClient.StatementSpec matching(String sql, Wish wish) {
        staff.enter();
        return jdbc.sql(sql)
                .param("search", wish.search())
                .param("tenant", wish.tenantId())
                .param("status", wish.status() == null ? null : wish.status().name())
                .param("demanded", wish.confirmationDemanded());
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getObject("id", UUID.class),
                row.getBoolean("mfa_enabled"),
                SqlTime.instantOrNull(row, "last_login_at"),
                SqlTime.instantOrNull(row, "suspended_at"),
                row.getString("suspension_reason"));
    }
}
