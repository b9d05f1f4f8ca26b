package com.purposepath.traction.activity;

import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.common.web.Paging;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature("goals")
class ActivityController {

    private final ActivityService activity;
    private final ActivityReader reader;
    private final Mentions mentions;
    private final EntryViews views;

    ActivityController(ActivityService activity, ActivityReader reader, Mentions mentions, EntryViews views) {
        this.activity = activity;
        this.reader = reader;
        this.mentions = mentions;
        this.views = views;
    }

    @GetMapping("/goals/{goalId}/activity")
    Envelope.Page<EntryView> list(
            @PathVariable UUID goalId,
            @RequestParam(required = false) @Nullable List<EntryType> type,
            @RequestParam(required = false) @Nullable String since,
            Paging paging) {
        var page = reader.list(goalId, type == null ? List.of() : type, since, paging);
        return Envelope.page(views.entries(page.items()), paging, page.total());
    }

    @PostMapping("/goals/{goalId}/activity")
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<EntryView>> write(@PathVariable UUID goalId, @Valid @RequestBody EntryBody body) {
        body.checkedType();
        return created(activity.write(goalId, body, mentions.of(body)));
    }

    @GetMapping("/goals/{goalId}/activity/{activityId}")
    ResponseEntity<Envelope<EntryView>> get(@PathVariable UUID goalId, @PathVariable UUID activityId) {
        return ok(reader.get(goalId, activityId));
    }

    @PutMapping("/goals/{goalId}/activity/{activityId}")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<EntryView>> change(
            @PathVariable UUID goalId,
            @PathVariable UUID activityId,
            IfMatch ifMatch,
            @Valid @RequestBody EntryBody body) {
        var mentioned = mentions.of(body);
        return ok(activity.change(goalId, activityId, ifMatch, entry -> entry.change(body, mentioned)));
    }

    @DeleteMapping("/goals/{goalId}/activity/{activityId}")
    @RequiresRole(Role.USER)
    Envelope.Done remove(@PathVariable UUID goalId, @PathVariable UUID activityId, IfMatch ifMatch) {
        activity.remove(goalId, activityId, ifMatch);
        return Envelope.done();
    }

    private ResponseEntity<Envelope<EntryView>> ok(Entry entry) {
        return Answer.ok(views.entry(entry), entry.version());
    }

    private ResponseEntity<Envelope<EntryView>> created(Entry entry) {
        String path = "/goals/%s/activity/%s".formatted(entry.goalId(), entry.id());
        return Answer.created(path, views.entry(entry), entry.version());
    }
}
