package com.purposepath.account.tenant;

import com.purposepath.common.tenant.TenantContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens row-level security for a person, or for a tenant and a person, in the middle of a transaction: sign-in and registration find out
 * only there whom they work for. It ends with the transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TenantScope {

    private final JdbcClient jdbc;

    TenantScope(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From here on, this transaction works in the tenant. Nothing here checks that the person may. */
    void enter(UUID tenantId, UUID userId) {
        actFor(userId);
        set("app.tenant_id", tenantId);
    }

    /** From here on, this transaction works in the tenant, for nobody in particular. */
    void visit(UUID tenantId) {
        set("app.tenant_id", tenantId);
    }

    /** From here on, this transaction sees the person's own memberships in every tenant. */
    void actFor(UUID userId) {
        set("app.user_id", userId);
    }

    /** Back to those for whom the transaction began. */
    void leave() {
        set("app.user_id", TenantContext.current().userId());
        set("app.tenant_id", TenantContext.current().tenantId());
    }

    private void set(String name, @Nullable UUID value) {
        jdbc.sql("select set_config(:name, :value, true)")
                .param("name", name)
                .param("value", value == null ? "" : value.toString())
                .query(String.class)
                .single();
    }
}
