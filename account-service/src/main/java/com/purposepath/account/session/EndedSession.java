package com.purposepath.account.session;

import java.util.UUID;

/** A session that is over, or about to be. */
public record EndedSession(UUID id, UUID userId, UUID tenantId) {

    static EndedSession of(Session session) {
        return new EndedSession(session.getId(), session.userId(), session.tenantId());
    }
}
