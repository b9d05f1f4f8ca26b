package com.purposepath.traction.note;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.activity.EntryAttachment;
import com.purposepath.traction.value.Ids;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a note points to: a file of the goal by its id, or a link. */
record AttachmentBody(
        @Nullable String id,
        @Nullable @Text(max = 255) String name,

        @Nullable @Text(max = 2000) @Pattern(regexp = "^https?://.*")
        String url) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    AttachmentBody {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AttachmentBody ofFile(String id) {
        return new AttachmentBody(id, null, null);
    }

    /** What it points to; 422 for a link without a url, and for a file that is not among those of the goal. */
    EntryAttachment target(Map<UUID, GoalFiles.File> files) {
        if (url != null) {
            return new EntryAttachment(null, name == null || name.isEmpty() ? url : name, url);
        }
        UUID fileId = Ids.orNull(id);
        GoalFiles.File file = fileId == null ? null : files.get(fileId);
        if (file == null) {
            throw ApiException.invalid("attachments", id == null ? "A link needs a url" : "The goal has no such file");
        }
        return new EntryAttachment(fileId, file.name(), file.url());
    }
}
