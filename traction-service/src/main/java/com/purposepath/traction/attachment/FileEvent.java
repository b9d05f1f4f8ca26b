package com.purposepath.traction.attachment;

import com.purposepath.common.json.Spelling;
import com.purposepath.traction.change.ChangeEvent;
import com.purposepath.traction.change.EntityType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a file, told once per goal that it concerns, or once without a goal. */
sealed interface FileEvent extends ChangeEvent {

    AttachmentView file();

    @Override
    default EntityType entityType() {
        return EntityType.ATTACHMENT;
    }

    @Override
    default UUID entityId() {
        return file().id();
    }

    @Override
    default String title() {
        return file().fileName();
    }

    @Override
    default Map<String, Object> payload() {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("id", file().id());
        shown.put("fileName", file().fileName());
        shown.put("contentType", file().contentType());
        shown.put("size", file().size());
        return Map.of("attachment", shown);
    }

    @Override
    default Map<String, Object> entryMetadata() {
        return Map.of(
                "attachment_id", file().id(),
                "entity_type", Spelling.wire(file().entityType()),
                "entity_id", file().entityId());
    }

    /** A file is there; the activity of its goals has it as an entry. */
    record Created(@Nullable UUID goalId, AttachmentView file) implements FileEvent {

        @Override
        public String type() {
            return "attachment.created";
        }

        @Override
        public Integer version() {
            return file.version();
        }

        @Override
        public String entryText() {
            return file.fileName();
        }

        @Override
        public String entryUrl() {
            return file.url();
        }
    }

    /** A file is gone; entries about it stay without their url. */
    record Deleted(@Nullable UUID goalId, AttachmentView file) implements FileEvent {

        @Override
        public String type() {
            return "attachment.deleted";
        }
    }
}
