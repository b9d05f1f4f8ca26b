package com.purposepath.account.invitation;

import com.purposepath.account.AccountError;
import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.account.user.EmailAddress;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.persistence.Uuids;
import com.purposepath.common.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting people, again and no more. */
@Service
@Transactional
class InvitationService {

    private final InvitationStore invitations;
    private final InvitedPeople people;
    private final InvitationNews news;
    private final Clock clock;

    InvitationService(InvitationStore invitations, InvitedPeople people, InvitationNews news, Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.news = news;
        this.clock = clock;
    }

    public InvitationView create(CurrentUser caller, CreateInvitation wish) {
        Instant now = clock.instant();
        String email = EmailAddress.normalized(wish.email());
        people.refuseMember(email, caller.tenantId());
        invitations.lockOpen(caller.tenantId(), email).ifPresent(open -> replace(open, now));
        var id = Uuids.next();
        invitations.add(new Invitation(
                caller.tenantId(),
                id,
                email,
                wish.roleOrDefault(),
                wish.message(),
                caller.userId(),
                caller.name(),
                now,
                now.plus(Invitation.LIFE),
                null,
                null));
        return sent(AuditAction.INVITATION_CREATED, caller, id);
    }

    public InvitationView resend(CurrentUser caller, UUID id) {
        Instant now = clock.instant();
        var invitation = lock(caller, id);
        switch (invitation.status(now)) {
            case ACCEPTED, REVOKED -> throw AccountError.INVITATION_NOT_PENDING.exception();
            case PENDING, EXPIRED -> invitations.prolong(invitation, now.plus(Invitation.LIFE));
        }
        return sent(AuditAction.INVITATION_RESENT, caller, id);
    }

    /** Revoking again, or what has expired, is fine and tells nobody. */
    public void revoke(CurrentUser caller, UUID id) {
        Instant now = clock.instant();
        var invitation = lock(caller, id);
        switch (invitation.status(now)) {
            case ACCEPTED -> throw AccountError.INVITATION_NOT_PENDING.exception();
            case REVOKED -> {}
            case PENDING, EXPIRED -> {
                invitations.revoke(invitation, now);
                news.record(AuditAction.INVITATION_REVOKED, caller, invitation);
            }
        }
    }

    private void replace(Invitation open, Instant now) {
        if (open.status(now) == Invitation.Status.PENDING) {
            throw CommonError.DUPLICATE_RESOURCE.exception(
                    "This address has an open invitation; send it again instead");
        }
        invitations.revoke(open, now);
    }

    private InvitationView sent(AuditAction action, CurrentUser caller, UUID id) {
        var invitation = lock(caller, id);
        TenantInfo tenant = people.tenantOf(caller);
        news.send(invitation, tenant);
        news.record(action, caller, invitation);
        return InvitationView.of(invitation, clock.instant());
    }

    private Invitation lock(CurrentUser caller, UUID id) {
        return invitations
                .lock(caller.tenantId(), id)
                .orElseThrow(() -> CommonError.RESOURCE_NOT_FOUND.notFound("Invitation", id));
    }
}
