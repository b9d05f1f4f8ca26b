package com.purposepath.traction.activity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as the contract shows it. */
public record EntryView(
        UUID id,
        UUID goalId,
        String eventId,
        EntryType type,
        @Nullable String title,
        String text,
        @Nullable String url,
        UUID userId,
        String userName,
        List<UUID> mentions,
        List<EntryAttachment> attachments,
        Map<String, Object> metadata,
        int version,
        Instant createdAt,
        Instant updatedAt) {}
