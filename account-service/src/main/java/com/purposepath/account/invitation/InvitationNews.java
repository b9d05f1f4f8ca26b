package com.purposepath.account.invitation;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.mail.Letters;
import com.purposepath.account.mail.Outbox;
import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.account.visitor.Visitors;
import com.purposepath.common.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Tells the invited and the audit log about invitations. */
@Component
class InvitationNews {

    private final InvitationTokens tokens;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Visitors visitors;

    InvitationNews(InvitationTokens tokens, Outbox outbox, AuditLog audit, Visitors visitors) {
        this.tokens = tokens;
        this.outbox = outbox;
        this.audit = audit;
        this.visitors = visitors;
    }

    /** A new link goes out; older ones stop working. */
    void send(Invitation invitation, TenantInfo tenant) {
        String link = visitors.current().frontendBase() + "/invitations/accept?token=" + tokens.issue(invitation);
        outbox.queue(Letters.invited(
                invitation.email(), invitation.invitedByName(), tenant.name(), invitation.message(), link));
    }

    void record(AuditAction action, CurrentUser caller, Invitation invitation) {
        audit.write(AuditEntry.of(action, AuditTarget.INVITATION, invitation.id())
                .by(caller.userId(), caller.email())
                .in(invitation.tenantId()));
    }
}
