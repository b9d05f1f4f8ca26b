package com.purposepath.traction.recent;

import com.purposepath.traction.change.EntityType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One piece of news as the contract shows it. */
record RecentView(
        UUID id,
        RecentType type,
        UUID userId,
        String userName,
        UUID entityId,
        EntityType entityType,
        String entityTitle,
        @Nullable UUID goalId,
        String description,
        Instant timestamp) {}
