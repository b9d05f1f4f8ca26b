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
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature("goals")
class DecisionController {

    private final ActivityService activity;
    private final ActivityReader reader;
    private final Mentions mentions;
    private final EntryViews views;

    DecisionController(ActivityService activity, ActivityReader reader, Mentions mentions, EntryViews views) {
        this.activity = activity;
        this.reader = reader;
        this.mentions = mentions;
        this.views = views;
    }

    @GetMapping("/goals/{goalId}/decisions")
    Envelope.Page<DecisionView> list(@PathVariable UUID goalId, Paging paging) {
        var page = reader.decisions(goalId, paging);
        return Envelope.page(views.decisions(page.items()), paging, page.total());
    }

    @PostMapping("/goals/{goalId}/decisions")
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<DecisionView>> create(@PathVariable UUID goalId, @Valid @RequestBody DecisionBody body) {
        var mentioned = mentions.of(body.checked().asEntry());
        Entry decision = activity.write(goalId, body, mentioned);
        String path = "/goals/%s/decisions/%s".formatted(goalId, decision.id());
        return Answer.created(path, views.decision(decision), decision.version());
    }

    @GetMapping("/goals/{goalId}/decisions/{decisionId}")
    ResponseEntity<Envelope<DecisionView>> get(@PathVariable UUID goalId, @PathVariable UUID decisionId) {
        return ok(reader.get(goalId, decisionId, EntryType.DECISION));
    }

    @PutMapping("/goals/{goalId}/decisions/{decisionId}")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<DecisionView>> change(
            @PathVariable UUID goalId,
            @PathVariable UUID decisionId,
            IfMatch ifMatch,
            @Valid @RequestBody DecisionBody body) {
        var mentioned = mentions.of(body.asEntry());
        return ok(activity.change(goalId, decisionId, ifMatch, entry -> entry.change(body, mentioned)));
    }

    private ResponseEntity<Envelope<DecisionView>> ok(Entry decision) {
        return Answer.ok(views.decision(decision), decision.version());
    }
}
