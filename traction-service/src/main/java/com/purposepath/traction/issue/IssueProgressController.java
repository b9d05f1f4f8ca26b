package com.purposepath.traction.issue;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.action.Actions;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping({"/operations/issues", "/issues"})
@RequiresFeature("operations")
class IssueProgressController {

    private final IssueService issues;
    private final IssueReader reader;
    private final Actions actions;

    IssueProgressController(IssueService issues, IssueReader reader, Actions actions) {
        this.issues = issues;
        this.reader = reader;
        this.actions = actions;
    }

    @PutMapping("/{issueId}/status")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<IssueView>> move(
            @PathVariable UUID issueId, IfMatch ifMatch, @Valid @RequestBody StatusChange body, CurrentUser user) {
        issues.move(user, issueId, ifMatch, body);
        return answer(issueId);
    }

    @PostMapping({"/{issueId}:close", "/{issueId}/close"})
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<IssueView>> close(
            @PathVariable UUID issueId,
            @Valid @RequestBody(required = false) StatusChange.@Nullable Closing body,
            CurrentUser user) {
        issues.close(user, issueId, body == null ? StatusChange.Closing.PLAIN : body);
        return answer(issueId);
    }

    @PostMapping({"/{issueId}:reopen", "/{issueId}/reopen"})
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<IssueView>> reopen(
            @PathVariable UUID issueId, @Valid @RequestBody StatusChange.Reopening body, CurrentUser user) {
        issues.reopen(user, issueId, body);
        return answer(issueId);
    }

    @GetMapping("/{issueId}/closure-eligibility")
    Envelope<IssueClosure> closure(@PathVariable UUID issueId) {
        reader.view(issueId);
        return Envelope.of(IssueClosure.of(actions.standing(issueId)));
    }

    private ResponseEntity<Envelope<IssueView>> answer(UUID id) {
        var issue = reader.view(id);
        return Answer.ok(issue, issue.version());
    }
}
