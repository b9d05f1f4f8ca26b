package com.purposepath.account.session;

import java.time.Instant;
import java.util.UUID;

/** What a refresh token that somebody presents turns out to be. */
public sealed interface PresentedToken {

    /** It can be exchanged for a new one. */
    record Good(String hash, UUID sessionId, UUID userId, UUID tenantId, Instant expiresAt) implements PresentedToken {}

    /** It was used long ago: a copy is about, and its session must end. */
    record Reused(UUID sessionId, UUID userId, UUID tenantId) implements PresentedToken {}

    /** Unknown, expired, or of a session that has ended. */
    record Useless() implements PresentedToken {}
}
