package com.purposepath.account.member;

import com.purposepath.account.SqlTime;
import com.purposepath.account.user.Users;
import com.purposepath.common.json.Spelling;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Members in the database; every query is of one tenant, which row-level security demands as well. */
@Repository
class MemberStore {

    /** Whom a list shows; an empty search and no role match everybody. */
    record Filter(UUID tenantId, String search, @Nullable Role role) {}

    private static final String MEMBERS = """
             from membership m join app_user u on u.id = m.user_id
            where m.tenant_id = :tenant and m.ended_at is null
              and (:search = '' or strpos(lower(u.first_name || ' ' || u.last_name || ' ' || u.email), lower(:search)) > 0)
            """;
    private static final String COLUMNS = """
            select u.*, m.role, m.joined_at, m.last_active_at,
                   exists (select from mfa f where f.user_id = u.id and f.enabled_at is not null) as mfa_enabled
            """;
    private static final String RANK = "array_position(array['OWNER', 'ADMIN', 'MANAGER', 'USER', 'GUEST'], m.role)";

    private final JdbcClient jdbc;
    private final Users users;

    MemberStore(JdbcClient jdbc, Users users) {
        this.jdbc = jdbc;
        this.users = users;
    }

    List<MemberView> page(Filter filter, Paging paging) {
        String column = paging.sort().equals("role") ? RANK : Spelling.snake(paging.sort());
        String order = column + (paging.descending() ? " desc nulls last" : " asc nulls last") + ", m.user_id";
        return select(
                        COLUMNS + MEMBERS + roleClause(filter) + " order by " + order + " limit :limit offset :offset",
                        filter)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(this::member)
                .list();
    }

    long count(Filter filter) {
        return select("select count(*)" + MEMBERS + roleClause(filter), filter)
                .query(Long.class)
                .single();
    }

    List<PersonView> people(Filter filter, Paging paging) {
        String order = "u." + Spelling.snake(paging.sort()) + (paging.descending() ? " desc" : " asc") + ", m.user_id";
        return select(
                        "select u.*" + MEMBERS + " and u.suspended_at is null order by " + order
                                + " limit :limit offset :offset",
                        filter)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(MemberStore::person)
                .list();
    }

    long countPeople(Filter filter) {
        return select("select count(*)" + MEMBERS + " and u.suspended_at is null", filter)
                .query(Long.class)
                .single();
    }

    /** Locks the membership, so that two changes of it come one after the other. */
    Optional<MemberView> lock(UUID tenantId, UUID userId) {
        return select(COLUMNS + MEMBERS + " and m.user_id = :user for update of m", new Filter(tenantId, "", null))
                .param("user", userId)
                .query(this::member)
                .optional();
    }

    void changeRole(UUID tenantId, UUID userId, Role role) {
        jdbc.sql("update membership set role = :role where tenant_id = :tenant and user_id = :user")
                .param("role", role.name())
                .param("tenant", tenantId)
                .param("user", userId)
                .update();
    }

    void end(UUID tenantId, UUID userId, Instant now) {
        jdbc.sql("update membership set ended_at = :now where tenant_id = :tenant and user_id = :user")
                .param("now", SqlTime.of(now))
                .param("tenant", tenantId)
                .param("user", userId)
                .update();
    }

    private JdbcClient.StatementSpec select(String sql, Filter filter) {
        var statement = jdbc.sql(sql).param("tenant", filter.tenantId()).param("search", filter.search());
        return filter.role() == null
                ? statement
                : statement.param("role", filter.role().name());
    }

    private static String roleClause(Filter filter) {
        return filter.role() == null ? "" : " and m.role = :role";
    }

    private MemberView member(ResultSet row, int number) throws SQLException {
        return new MemberView(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("avatar_url"),
                Role.valueOf(row.getString("role")),
                users.statusOf(row.getObject("suspended_at") != null, row.getBoolean("email_verified")),
                row.getBoolean("mfa_enabled"),
                SqlTime.instant(row, "joined_at"),
                SqlTime.instantOrNull(row, "last_active_at"));
    }

    private static PersonView person(ResultSet row, int number) throws SQLException {
        return new PersonView(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("avatar_url"));
    }
}
