package com.purposepath.traction.realtime;

import com.purposepath.common.security.CurrentUser;
import java.time.Instant;
import java.util.UUID;

/** Who reads a stream, and until when: what is kept of the caller while it is open. */
record Viewer(UUID tenantId, UUID userId, UUID sessionId, Instant expiresAt) {

    static Viewer of(CurrentUser user) {
        return new Viewer(user.tenantId(), user.userId(), user.sessionId(), user.expiresAt());
    }
}
