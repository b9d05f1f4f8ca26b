package com.purposepath.account.session;

import com.purposepath.common.json.SnakeCase;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open session as its owner sees it. */
@SnakeCase
record SessionView(
        UUID sessionId,
        UUID tenantId,
        boolean current,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt) {

    static SessionView of(Session session, UUID currentSession) {
        return new SessionView(
                session.getId(),
                session.tenantId(),
                session.getId().equals(currentSession),
                session.ipAddress(),
                session.userAgent(),
                session.createdAt(),
                session.lastUsedAt(),
                session.expiresAt());
    }
}
