package com.purposepath.account.tenant;

import com.purposepath.account.SqlTime;
import com.purposepath.common.security.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
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
            select t.id, t.name, m.role from membership m join tenant t on t.id = m.tenant_id
            where m.user_id = :user and m.ended_at is null
            """;

    private final JdbcClient jdbc;
    private final TenantScope scope;

    Memberships(JdbcClient jdbc, TenantScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
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

    /** From here on, the present transaction works in the tenant. Nothing here checks that the person may. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(UUID tenantId, UUID userId) {
        scope.enter(tenantId, userId);
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

    void own(TenantFounded founded, Instant now) {
        jdbc.sql("insert into membership (tenant_id, user_id, role, joined_at) values (:tenant, :user, 'OWNER', :now)")
                .param("tenant", founded.tenantId())
                .param("user", founded.ownerId())
                .param("now", SqlTime.of(now))
                .update();
    }

    private static TenantInfo info(ResultSet row, int number) throws SQLException {
        return new TenantInfo(
                row.getObject("id", UUID.class), row.getString("name"), Role.valueOf(row.getString("role")));
    }
}
