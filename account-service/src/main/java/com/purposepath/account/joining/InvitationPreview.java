package com.purposepath.account.joining;

import com.purposepath.account.invitation.InvitationLinks.Invited;
import com.purposepath.account.link.TokenStatus;
import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.security.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an invitation link offers; only a valid one tells more than its state. */
@SnakeCase
record InvitationPreview(
        TokenStatus status,
        @Nullable String tenantName,
        @Nullable String email,
        @Nullable Role role,
        @Nullable String invitedByName,
        @Nullable Instant expiresAt,
        @Nullable Boolean accountExists) {

    static InvitationPreview of(TokenStatus status) {
        return new InvitationPreview(status, null, null, null, null, null, null);
    }

    static InvitationPreview of(Invited invited, boolean accountExists) {
        return new InvitationPreview(
                invited.status(),
                invited.tenantName(),
                invited.email(),
                invited.role(),
                invited.invitedByName(),
                invited.expiresAt(),
                accountExists);
    }
}
