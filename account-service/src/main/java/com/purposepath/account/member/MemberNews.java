package com.purposepath.account.member;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.mail.Letters;
import com.purposepath.account.mail.Outbox;
import com.purposepath.account.tenant.Memberships;
import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.Role;
import org.springframework.stereotype.Component;

/** Tells members and the audit log what has been decided about them. */
@Component
class MemberNews {

    private final Outbox outbox;
    private final AuditLog audit;
    private final Memberships memberships;

    MemberNews(Outbox outbox, AuditLog audit, Memberships memberships) {
        this.outbox = outbox;
        this.audit = audit;
        this.memberships = memberships;
    }

    void roleChanged(CurrentUser caller, MemberView member, Role role) {
        outbox.queue(Letters.roleChanged(member.email(), member.firstName(), tenantName(caller), role.wireName()));
        record(AuditAction.MEMBER_ROLE_CHANGED, caller, member, role);
    }

    void ownerChanged(CurrentUser caller, MemberView newOwner) {
        audit.write(AuditEntry.of(AuditAction.TENANT_OWNER_CHANGED, AuditTarget.TENANT, caller.tenantId())
                .by(caller.userId(), caller.email())
                .in(caller.tenantId())
                .with("owner_id", newOwner.userId().toString()));
    }

    void removed(CurrentUser caller, MemberView member, String tenantName) {
        outbox.queue(Letters.removedFromTenant(member.email(), member.firstName(), tenantName));
        record(AuditAction.MEMBER_REMOVED, caller, member, member.role());
    }

    String tenantName(CurrentUser caller) {
        return memberships
                .find(caller.userId(), caller.tenantId())
                .map(TenantInfo::name)
                .orElseThrow(CommonError.FORBIDDEN::exception);
    }

    private void record(AuditAction action, CurrentUser caller, MemberView member, Role role) {
        audit.write(AuditEntry.of(action, AuditTarget.MEMBER, member.userId())
                .by(caller.userId(), caller.email())
                .in(caller.tenantId())
                .with("role", role.wireName()));
    }
}
