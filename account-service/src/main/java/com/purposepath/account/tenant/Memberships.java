package com.purposepath.account.tenant;

import com.purposepath.account.SqlTime;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which tenant, and as what. Former members stay on record, so that old assignments keep a name. */
@Repository
@Transactional
public class Memberships {

    private static final String PRESENT = """
            select t.id, t.name, m.role, m.joined_at from membership m join tenant t on t.id = m.tenant_id
            where m.user_id = :user and m.ended_at is null
            """;

    private final JdbcClient jdbc;
    private final TenantScope scope;
    private final Clock clock;

    Memberships(JdbcClient jdbc, TenantScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /** The tenants of a person, oldest membership first; works before any tenant is chosen. */
    public List<TenantInfo> of(UUID userId) {
        scope.actFor(userId);
        return jdbc.sql(PRESENT + " order by m.joined_at, t.id")
                .param("user", userId)
                .query(Memberships::info)
                .list();
    }

    /** The tenant as this person sees it; empty for anybody who is not a member now. */
    public Optional<TenantInfo> find(UUID userId, UUID tenantId) {
        scope.actFor(userId);
        return jdbc.sql(PRESENT + " and t.id = :tenant")
                .param("user", userId)
                .param("tenant", tenantId)
                .query(Memberships::info)
                .optional();
    }

    /** A page of the caller's tenants, by name. */
    List<MyTenant> page(CurrentUser caller, Paging paging) {
        scope.actFor(caller.userId());
        return jdbc.sql(PRESENT + " order by lower(t.name), t.id limit :limit offset :offset")
                .param("user", caller.userId())
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query((row, number) -> myTenant(row, caller.tenantId()))
                .list();
    }

    long count(UUID userId) {
        scope.actFor(userId);
        return jdbc.sql("select count(*) from membership where user_id = :user and ended_at is null")
                .param("user", userId)
                .query(Long.class)
                .single();
    }

    /** The one owner of the present tenant. */
    public UUID ownerOf(UUID tenantId) {
        return jdbc.sql(
                        "select user_id from membership where tenant_id = :tenant and role = 'OWNER' and ended_at is null")
                .param("tenant", tenantId)
                .query(UUID.class)
                .single();
    }

    /** Owner and admins of the present tenant. */
    public List<UUID> administrators(UUID tenantId) {
        return jdbc.sql(
                        "select user_id from membership"
                                + " where tenant_id = :tenant and role in ('OWNER', 'ADMIN') and ended_at is null order by joined_at")
                .param("tenant", tenantId)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** From here on, the present transaction works in the tenant, where the person is active now. Nothing here checks that the person may. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(UUID tenantId, UUID userId) {
        scope.enter(tenantId, userId);
        jdbc.sql("update membership set last_active_at = :now where tenant_id = :tenant and user_id = :user")
                .param("now", SqlTime.of(clock.instant()))
                .param("tenant", tenantId)
                .param("user", userId)
                .update();
    }

    /** From here on, the present transaction sees the tenant, for somebody who is not known yet. Returns its name. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String visit(UUID tenantId) {
        scope.visit(tenantId);
        return jdbc.sql("select name from tenant where id = :tenant")
                .param("tenant", tenantId)
                .query(String.class)
                .single();
    }

    /** Whether this person belongs to the present tenant now. */
    public boolean isMember(UUID userId, UUID tenantId) {
        return jdbc.sql(
                        "select exists (select from membership where tenant_id = :tenant and user_id = :user and ended_at is null)")
                .param("tenant", tenantId)
                .param("user", userId)
                .query(Boolean.class)
                .single();
    }

    /** Ends what {@link #enter} began, for what the transaction has to do on nobody's behalf. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave() {
        scope.leave();
    }

    /** Whether this person is, or once was, a member of the present tenant. */
    public boolean isOrWasMember(UUID userId, UUID tenantId) {
        return jdbc.sql("select exists (select from membership where tenant_id = :tenant and user_id = :user)")
                .param("tenant", tenantId)
                .param("user", userId)
                .query(Boolean.class)
                .single();
    }

    /** Makes the person a member of the tenant that the transaction has entered; a former member comes back in the new role. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(UUID tenantId, UUID userId, Role role) {
        jdbc.sql("""
                        insert into membership (tenant_id, user_id, role, joined_at) values (:tenant, :user, :role, :now)
                        on conflict (tenant_id, user_id) do update
                            set role = excluded.role, joined_at = excluded.joined_at, ended_at = null
                            where membership.ended_at is not null
                        """)
                .param("tenant", tenantId)
                .param("user", userId)
                .param("role", role.name())
                .param("now", SqlTime.of(clock.instant()))
                .update();
    }

    void own(TenantFounded founded, Instant now) {
        jdbc.sql("insert into membership (tenant_id, user_id, role, joined_at) values (:tenant, :user, 'OWNER', :now)")
                .param("tenant", founded.tenantId())
                .param("user", founded.ownerId())
                .param("now", SqlTime.of(now))
                .update();
    }

    private static MyTenant myTenant(ResultSet row, UUID current) throws SQLException {
        var tenant = info(row, 0);
        return new MyTenant(
                tenant.id(),
                tenant.name(),
                tenant.role(),
                tenant.id().equals(current),
                SqlTime.instant(row, "joined_at"));
    }

    private static TenantInfo info(ResultSet row, int number) throws SQLException {
        return new TenantInfo(
                row.getObject("id", UUID.class), row.getString("name"), Role.valueOf(row.getString("role")));
    }
}
