package com.purposepath.traction.note;

import com.purposepath.traction.activity.EntryAttachment;
import com.purposepath.traction.value.Ids;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What notes point to: links, and files of their goal. */
@Component
class NoteTargets {

    private final GoalFiles files;

    NoteTargets(GoalFiles files) {
        this.files = files;
    }

    /** 422 for a file that the goal does not have. */
    List<EntryAttachment> of(UUID goalId, NoteBody note) {
        List<UUID> ids = note.named().stream()
                .filter(named -> named.url() == null)
                .map(AttachmentBody::id)
                .filter(Objects::nonNull)
                .map(Ids::of)
                .toList();
        var found = files.of(goalId, ids);
        return note.named().stream().map(named -> named.target(found)).toList();
    }
}
