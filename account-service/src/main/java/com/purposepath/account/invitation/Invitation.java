package com.purposepath.account.invitation;

import com.purposepath.common.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody has been asked to join a tenant. */
record Invitation(
        UUID tenantId,
        UUID id,
        String email,
        Role role,
        @Nullable String message,
        UUID invitedBy,
        String invitedByName,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant revokedAt) {

    /** What has become of it. */
    enum Status {
        PENDING,
        ACCEPTED,
        REVOKED,
        EXPIRED
    }

    static final Duration LIFE = Duration.ofDays(7);

    Status status(Instant now) {
        if (acceptedAt != null) {
            return Status.ACCEPTED;
        }
        if (revokedAt != null) {
            return Status.REVOKED;
        }
        return now.isBefore(expiresAt) ? Status.PENDING : Status.EXPIRED;
    }
}
