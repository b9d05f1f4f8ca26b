package com.purposepath.account.tenantswitch;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.auth.AuthSession;
import com.purposepath.account.auth.SigningIn;
import com.purposepath.account.tenant.Memberships;
import com.purposepath.account.user.Users;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves the caller's session to another of their tenants. */
@Service
class TenantSwitch {

    private final Memberships memberships;
    private final SigningIn signingIn;
    private final Users users;
    private final AuditLog audit;

    TenantSwitch(Memberships memberships, SigningIn signingIn, Users users, AuditLog audit) {
        this.memberships = memberships;
        this.signingIn = signingIn;
        this.users = users;
        this.audit = audit;
    }

    @Transactional
    public AuthSession switchTo(CurrentUser caller, UUID tenantId) {
        var tenant = memberships
                .find(caller.userId(), tenantId)
                .orElseThrow(() -> CommonError.FORBIDDEN.exception("You are not a member of this tenant"));
        audit.write(AuditEntry.of(AuditAction.TENANT_SWITCHED, AuditTarget.TENANT, tenantId)
                .by(caller.userId(), caller.email())
                .in(tenantId));
        users.worksIn(caller.userId(), tenantId);
        return signingIn.move(users.get(caller.userId()), tenant, caller.sessionId());
    }
}
