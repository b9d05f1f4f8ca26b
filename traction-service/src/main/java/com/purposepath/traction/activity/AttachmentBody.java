package com.purposepath.traction.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.Pattern;
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

    /** The link; 422 for a file that the goal does not have. */
    EntryAttachment link() {
        if (url == null) {
            throw ApiException.invalid("attachments", id == null ? "A link needs a url" : "The goal has no such file");
        }
        return new EntryAttachment(null, name == null || name.isEmpty() ? url : name, url);
    }
}
