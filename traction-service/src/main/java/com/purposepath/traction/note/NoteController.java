package com.purposepath.traction.note;

import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.traction.activity.EntryView;
import com.purposepath.traction.activity.Journal;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature("goals")
class NoteController {

    private final Journal journal;
    private final NoteTargets targets;

    NoteController(Journal journal, NoteTargets targets) {
        this.journal = journal;
        this.targets = targets;
    }

    @PostMapping("/goals/{goalId}/notes")
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<EntryView>> write(@PathVariable UUID goalId, @Valid @RequestBody NoteBody note) {
        var entry = journal.note(goalId, note.asEntry(), targets.of(goalId, note));
        String path = "/goals/%s/activity/%s".formatted(goalId, entry.id());
        return Answer.created(path, entry, entry.version());
    }
}
