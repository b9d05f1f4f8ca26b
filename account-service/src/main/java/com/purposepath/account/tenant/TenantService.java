package com.purposepath.account.tenant;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tenant that the caller works in. */
@Service
@Transactional
class TenantService {

    record Read(TenantView view, long version) {}

    private final TenantRepository tenants;
    private final Memberships memberships;
    private final AuditLog audit;
    private final Clock clock;

    TenantService(TenantRepository tenants, Memberships memberships, AuditLog audit, Clock clock) {
        this.tenants = tenants;
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    public Read read(CurrentUser caller) {
        return readAs(caller, tenants.getById(caller.tenantId()));
    }

    public Read update(CurrentUser caller, UpdateTenant wish, IfMatch ifMatch) {
        var tenant = tenants.lock(caller.tenantId());
        ifMatch.check(tenant.version());
        if (tenant.update(wish, clock.instant())) {
            audit.write(AuditEntry.of(AuditAction.TENANT_UPDATED, AuditTarget.TENANT, tenant.id())
                    .by(caller.userId(), caller.email())
                    .in(tenant.id()));
        }
        return readAs(caller, tenants.saveAndFlush(tenant));
    }

    private Read readAs(CurrentUser caller, Tenant tenant) {
        return new Read(tenant.view(memberships.ownerOf(tenant.id()), caller.role()), tenant.version());
    }
}
