package com.purposepath.traction.attachment;

import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.fileowner.Owner;
import com.purposepath.traction.fileowner.OwnerType;
import com.purposepath.traction.json.JsonObjectText;
import com.purposepath.traction.upload.Upload;
import com.purposepath.traction.value.Today;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A file of a goal, action or issue, without its content. */
@Entity
@SuppressWarnings("NullAway.Init")
class Attachment {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OwnerType ownerType;

    private UUID ownerId;
    private String fileName;
    private @Nullable String title;
    private @Nullable String description;
    private String contentType;
    private long size;
    private String sha256;

    @Convert(converter = JsonObjectText.class)
    private Map<String, Object> metadata;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID uploadedBy;
    private Instant createdAt;

    protected Attachment() {}

    Attachment(Owner owner, Upload upload, UUID uploader) {
        id = Uuids.next();
        ownerType = owner.type();
        ownerId = owner.id();
        fileName = upload.fileName();
        title = upload.title();
        description = upload.description();
        contentType = upload.kind().contentType();
        size = upload.content().size();
        sha256 = upload.content().sha256();
        metadata = upload.metadata();
        state = State.PENDING;
        uploadedBy = uploader;
        createdAt = Today.now();
    }

    void stored() {
        state = State.STORED;
    }

    void erased() {
        state = State.ERASED;
    }

    /** Where the store keeps the content. */
    String key() {
        return tenantId + "/" + id;
    }

    /** Path of the download. */
    String url() {
        return url(id);
    }

    static String url(UUID id) {
        return "/attachments/" + id + "/content";
    }

    UUID id() {
        return id;
    }

    OwnerType ownerType() {
        return ownerType;
    }

    UUID ownerId() {
        return ownerId;
    }

    String fileName() {
        return fileName;
    }

    String contentType() {
        return contentType;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    UUID uploadedBy() {
        return uploadedBy;
    }

    AttachmentView view(String uploaderName) {
        return new AttachmentView(
                id,
                ownerType,
                ownerId,
                fileName,
                title,
                description,
                contentType,
                size,
                sha256,
                url(),
                metadata,
                uploadedBy,
                uploaderName,
                AttachmentView.VERSION,
                createdAt);
    }

    /** Whether the content is there: not yet, now, or no longer. */
    enum State {
        PENDING,
        STORED,
        ERASED
    }
}
