package com.purposepath.traction.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal's activity entry as events carry it, the member {@code activity}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntrySummary(
        UUID id,
        String type,
        String text,
        @Nullable String title,
        @Nullable String url,
        UUID userId,
        String userName,
        Instant createdAt) {}
