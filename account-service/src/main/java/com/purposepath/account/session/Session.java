package com.purposepath.account.session;

import com.purposepath.account.visitor.Visitor;
import com.purposepath.common.persistence.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One sign-in and all that descends from it. */
@Entity
class Session implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID userId;
    private UUID tenantId;
    private @Nullable String ipAddress;
    private @Nullable String userAgent;
    private Instant createdAt;
    private Instant lastUsedAt;
    private Instant expiresAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    Session(UUID userId, UUID tenantId, Visitor visitor, Instant now, Instant expiresAt) {
        this.id = Uuids.next();
        this.userId = userId;
        this.tenantId = tenantId;
        this.createdAt = now;
        this.lastUsedAt = now;
        this.expiresAt = expiresAt;
        cameFrom(visitor);
    }

    /** The client is back with a refresh token. */
    void renew(Visitor visitor, Instant now, Instant until) {
        lastUsedAt = now;
        expiresAt = until;
        cameFrom(visitor);
    }

    void moveTo(UUID tenant) {
        tenantId = tenant;
    }

    void end(Instant now) {
        endedAt = now;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    private void cameFrom(Visitor visitor) {
        ipAddress = visitor.address();
        userAgent = visitor.userAgent();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Only made to be saved once; what was read is managed. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID userId() {
        return userId;
    }

    UUID tenantId() {
        return tenantId;
    }

    @Nullable
    String ipAddress() {
        return ipAddress;
    }

    @Nullable
    String userAgent() {
        return userAgent;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
