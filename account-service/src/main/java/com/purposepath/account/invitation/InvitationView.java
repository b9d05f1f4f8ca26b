package com.purposepath.account.invitation;

import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.security.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation as the tenant's people see it. */
@SnakeCase
record InvitationView(
        UUID id,
        String email,
        Role role,
        Invitation.Status status,
        @Nullable String message,
        Inviter invitedBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant acceptedAt) {

    /** Who invited. */
    @SnakeCase
    record Inviter(UUID userId, String name) {}

    static InvitationView of(Invitation invitation, Instant now) {
        return new InvitationView(
                invitation.id(),
                invitation.email(),
                invitation.role(),
                invitation.status(now),
                invitation.message(),
                new Inviter(invitation.invitedBy(), invitation.invitedByName()),
                invitation.createdAt(),
                invitation.expiresAt(),
                invitation.acceptedAt());
    }
}
