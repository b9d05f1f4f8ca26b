package com.purposepath.traction.decision;

import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.common.web.Paging;
import com.purposepath.traction.activity.Journal;
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

    private final Journal journal;

    DecisionController(Journal journal) {
        this.journal = journal;
    }

    @GetMapping("/goals/{goalId}/decisions")
    Envelope.Page<DecisionView> list(@PathVariable UUID goalId, Paging paging) {
        var page = journal.decisions(goalId, paging);
        return Envelope.page(page.items().stream().map(DecisionView::of).toList(), paging, page.total());
    }

    @PostMapping("/goals/{goalId}/decisions")
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<DecisionView>> create(@PathVariable UUID goalId, @Valid @RequestBody DecisionBody body) {
        var decision = DecisionView.of(journal.decide(goalId, body.checked().asEntry(), body::applied));
        String path = "/goals/%s/decisions/%s".formatted(goalId, decision.id());
        return Answer.created(path, decision, decision.version());
    }

    @GetMapping("/goals/{goalId}/decisions/{decisionId}")
    ResponseEntity<Envelope<DecisionView>> get(@PathVariable UUID goalId, @PathVariable UUID decisionId) {
        return ok(journal.decision(goalId, decisionId));
    }

    @PutMapping("/goals/{goalId}/decisions/{decisionId}")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<DecisionView>> change(
            @PathVariable UUID goalId,
            @PathVariable UUID decisionId,
            IfMatch ifMatch,
            @Valid @RequestBody DecisionBody body) {
        return ok(journal.changeDecision(goalId, decisionId, ifMatch, body.asEntry(), body::applied));
    }

    private ResponseEntity<Envelope<DecisionView>> ok(Journal.Decision found) {
        var decision = DecisionView.of(found);
        return Answer.ok(decision, decision.version());
    }
}
