package com.purposepath.account.session;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A session that has just been opened or renewed.
 *
 * @param refreshToken the only time it is seen in plain
 * @param issuedAt     when the refresh token was made
 * @param expiresAt    when the refresh token ends
 */
public record OpenedSession(
        UUID id, UUID userId, UUID tenantId, String refreshToken, Instant issuedAt, Instant expiresAt) {

    /** How long the refresh token lives from its issue. */
    public Duration refreshLife() {
        return Duration.between(issuedAt, expiresAt);
    }

    /** Never shows the token. */
    @Override
    public String toString() {
        return "OpenedSession[id=" + id + "]";
    }
}
