package com.purposepath.account.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token that renews a session once; kept as its hash. */
@Entity
class RefreshToken {

    @Id
    private String hash;

    private UUID sessionId;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected RefreshToken() {}

    /** Whether somebody presents it again so long after its use that it must have been copied. */
    boolean isReused(Instant now, Duration grace) {
        return usedAt != null && usedAt.plus(grace).isBefore(now);
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** The first use counts; others within the grace do not prolong it. */
    void use(Instant now) {
        usedAt = usedAt == null ? now : usedAt;
    }
}
