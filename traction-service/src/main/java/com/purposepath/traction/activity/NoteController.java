package com.purposepath.traction.activity;

import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
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

    private final ActivityService activity;
    private final Mentions mentions;
    private final NoteTargets targets;
    private final EntryViews views;

    NoteController(ActivityService activity, Mentions mentions, NoteTargets targets, EntryViews views) {
        this.activity = activity;
        this.mentions = mentions;
        this.targets = targets;
        this.views = views;
    }

    @PostMapping("/goals/{goalId}/notes")
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<EntryView>> write(@PathVariable UUID goalId, @Valid @RequestBody NoteBody note) {
        Entry entry = activity.write(goalId, note, targets.of(goalId, note), mentions.of(note.asEntry()));
        String path = "/goals/%s/activity/%s".formatted(goalId, entry.id());
        return Answer.created(path, views.entry(entry), entry.version());
    }
}
