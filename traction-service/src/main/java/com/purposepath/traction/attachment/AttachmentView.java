package com.purposepath.traction.attachment;

import com.purposepath.traction.fileowner.OwnerType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file's description as the contract shows it. */
record AttachmentView(
        UUID id,
        OwnerType entityType,
        UUID entityId,
        String fileName,
        @Nullable String title,
        @Nullable String description,
        String contentType,
        long size,
        String sha256,
        String url,
        Map<String, Object> metadata,
        UUID uploadedBy,
        String uploadedByName,
        int version,
        Instant createdAt) {

    /** A description never changes. */
    static final int VERSION = 1;
}
