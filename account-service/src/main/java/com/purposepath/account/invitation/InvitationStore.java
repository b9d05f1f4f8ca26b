package com.purposepath.account.invitation;

import com.purposepath.account.SqlTime;
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

/** Invitations in the database; every query is of one tenant, which row-level security demands as well. */
@Repository
class InvitationStore {

    /** Which invitations a list shows; an empty search and no status match all. */
    record Filter(UUID tenantId, String search, Invitation.@Nullable Status status, Instant now) {}

    private static final String FROM = """
             from invitation i join app_user u on u.id = i.invited_by
            where i.tenant_id = :tenant
            """;
    private static final String FILTER = """
              and (:search = '' or strpos(i.email, lower(:search)) > 0)
              and (:status = '' or :status = case when i.accepted_at is not null then 'ACCEPTED'
                  when i.revoked_at is not null then 'REVOKED' when i.expires_at <= :now then 'EXPIRED' else 'PENDING' end)
            """;
    private static final String COLUMNS = "select i.*, trim(u.first_name || ' ' || u.last_name) as inviter";

    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Invitation> page(Filter filter, Paging paging) {
        return filtered(
                        COLUMNS + FROM + FILTER + " order by i.created_at desc, i.id desc limit :limit offset :offset",
                        filter)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(InvitationStore::invitation)
                .list();
    }

    long count(Filter filter) {
        return filtered("select count(*)" + FROM + FILTER, filter)
                .query(Long.class)
                .single();
    }

    Optional<Invitation> find(UUID tenantId, UUID id) {
        return one(COLUMNS + FROM + " and i.id = :id", tenantId, id);
    }

    /** Of two who act on one invitation at once, the second sees what the first did. */
    Optional<Invitation> lock(UUID tenantId, UUID id) {
        return one(COLUMNS + FROM + " and i.id = :id for update of i", tenantId, id);
    }

    /** The one that is neither accepted nor revoked, expired or not; makes others who invite that address wait. */
    Optional<Invitation> lockOpen(UUID tenantId, String email) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "invitation " + tenantId + " " + email)
                .query(Integer.class)
                .single();
        return jdbc.sql(COLUMNS + FROM + " and i.email = :email and i.accepted_at is null and i.revoked_at is null")
                .param("tenant", tenantId)
                .param("email", email)
                .query(InvitationStore::invitation)
                .optional();
    }

    void add(Invitation invitation) {
        jdbc.sql("""
                        insert into invitation (tenant_id, id, email, role, message, invited_by, created_at, expires_at)
                        values (:tenant, :id, :email, :role, :message, :by, :created, :expires)
                        """)
                .param("tenant", invitation.tenantId())
                .param("id", invitation.id())
                .param("email", invitation.email())
                .param("role", invitation.role().name())
                .param("message", invitation.message())
                .param("by", invitation.invitedBy())
                .param("created", SqlTime.of(invitation.createdAt()))
                .param("expires", SqlTime.of(invitation.expiresAt()))
                .update();
    }

    void prolong(Invitation invitation, Instant until) {
        change(invitation, "expires_at = :instant", until);
    }

    void revoke(Invitation invitation, Instant now) {
        change(invitation, "revoked_at = :instant", now);
    }

    void accept(Invitation invitation, Instant now) {
        change(invitation, "accepted_at = :instant", now);
    }

    private void change(Invitation invitation, String change, Instant instant) {
        jdbc.sql("update invitation set " + change + " where tenant_id = :tenant and id = :id")
                .param("instant", SqlTime.of(instant))
                .param("tenant", invitation.tenantId())
                .param("id", invitation.id())
                .update();
    }

    private Optional<Invitation> one(String sql, UUID tenantId, UUID id) {
        return jdbc.sql(sql)
                .param("tenant", tenantId)
                .param("id", id)
                .query(InvitationStore::invitation)
                .optional();
    }

    private JdbcClient.StatementSpec filtered(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("tenant", filter.tenantId())
                .param("search", filter.search())
                .param("status", filter.status() == null ? "" : filter.status().name())
                .param("now", SqlTime.of(filter.now()));
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("tenant_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                row.getString("message"),
                row.getObject("invited_by", UUID.class),
                row.getString("inviter"),
                SqlTime.instant(row, "created_at"),
                SqlTime.instant(row, "expires_at"),
                SqlTime.instantOrNull(row, "accepted_at"),
                SqlTime.instantOrNull(row, "revoked_at"));
    }
}
