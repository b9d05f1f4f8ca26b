package com.purposepath.account.admin;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.purposepath.common.json.SnakeCase;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened, on the wire. */
@SnakeCase
record AuditEntryView(
        UUID id,
        Instant occurredAt,
        String action,
        String actorType,
        @Nullable UUID actorId,
        @Nullable String actorEmail,
        @Nullable UUID tenantId,
        String targetType,
        @Nullable String targetId,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        @Nullable String requestId,
        @JsonRawValue String details) {}
