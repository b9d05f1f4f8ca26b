package com.purposepath.account.invitation;

import com.purposepath.account.AccountError;
import com.purposepath.account.link.TokenStatus;
import com.purposepath.account.tenant.Memberships;
import com.purposepath.common.json.Spelling;
import com.purposepath.common.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the token in an invitation link stands for, to whoever holds it. */
@Service
@Transactional
public class InvitationLinks {

    /** The invitation behind a token. */
    public record Invited(
            TokenStatus status,
            UUID tenantId,
            String tenantName,
            UUID invitationId,
            String email,
            Role role,
            String invitedByName,
            Instant expiresAt) {}

    private final InvitationTokens tokens;
    private final InvitationStore invitations;
    private final Memberships memberships;
    private final Clock clock;

    InvitationLinks(InvitationTokens tokens, InvitationStore invitations, Memberships memberships, Clock clock) {
        this.tokens = tokens;
        this.invitations = invitations;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Enters the tenant for the rest of the transaction; empty for an unknown token. */
    public Optional<Invited> find(String token) {
        return tokens.find(token).flatMap(found -> {
            String tenantName = memberships.visit(found.tenantId());
            return invitations
                    .lock(found.tenantId(), found.invitationId())
                    .map(invitation -> invited(invitation, found, tenantName));
        });
    }

    /** As {@link #find}, but refuses a token that is not valid. */
    public Invited get(String token) {
        var invited = find(token);
        return invited.filter(found -> found.status() == TokenStatus.VALID)
                .orElseThrow(() -> refused(invited.map(Invited::status).orElse(TokenStatus.NOT_FOUND)));
    }

    /** Marks the invitation as accepted; the transaction must have got it from here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void accepted(Invited invited) {
        invitations.accept(
                invitations.find(invited.tenantId(), invited.invitationId()).orElseThrow(), clock.instant());
    }

    private Invited invited(Invitation invitation, InvitationTokens.Found token, String tenantName) {
        return new Invited(
                token.replaced() ? TokenStatus.EXPIRED : statusOf(invitation),
                invitation.tenantId(),
                tenantName,
                invitation.id(),
                invitation.email(),
                invitation.role(),
                invitation.invitedByName(),
                invitation.expiresAt());
    }

    private TokenStatus statusOf(Invitation invitation) {
        return switch (invitation.status(clock.instant())) {
            case PENDING -> TokenStatus.VALID;
            case ACCEPTED -> TokenStatus.USED;
            case REVOKED, EXPIRED -> TokenStatus.EXPIRED;
        };
    }

    private static RuntimeException refused(TokenStatus status) {
        return AccountError.INVALID_EMAIL_TOKEN.exception().detail("status", Spelling.wire(status));
    }
}
