package com.purposepath.traction.note;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.activity.EntryBody;
import com.purposepath.traction.activity.EntryType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note as a client gives it. */
record NoteBody(
        @JsonAlias({"text", "content"}) @NotNull @Text(min = 1, max = 5000)
        String note,

        Patch<@Nullable @Text(max = 200) String> title,
        Patch<@NotNull @Size(max = 20) List<@NotNull UUID>> mentions,
        @Nullable @Size(max = 10) List<@Valid @NotNull AttachmentBody> attachments) {

    EntryBody asEntry() {
        return EntryBody.ofText(EntryType.NOTE, Patch.of(note), title, mentions);
    }

    List<AttachmentBody> named() {
        return attachments == null ? List.of() : attachments;
    }
}
