package com.purposepath.traction.issue;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.common.web.Paging;
import com.purposepath.common.web.SortableBy;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
class IssueController {

    private final IssueService issues;
    private final IssueReader reader;
    private final IssueReferences references;

    IssueController(IssueService issues, IssueReader reader, IssueReferences references) {
        this.issues = issues;
        this.reader = reader;
        this.references = references;
    }

    @GetMapping
    Envelope.Page<IssueView> list(
            IssueFilter filter,
            @SortableBy(
                            value = {
                                "title",
                                "status",
                                "priority",
                                "businessImpact",
                                "dueDate",
                                "dateReported",
                                "createdAt",
                                "updatedAt"
                            },
                            byDefault = "-createdAt")
                    Paging paging) {
        var page = reader.list(filter, paging);
        return Envelope.page(page.items(), paging, page.total());
    }

    @PostMapping
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<IssueView>> create(@Valid @RequestBody IssueBody body, CurrentUser user) {
        if (!body.title().isPresent()) {
            throw ApiException.invalid("title", "Title is required");
        }
        references.mustExist(body);
        var issue = reader.view(issues.create(user, body));
        return Answer.created("/operations/issues/" + issue.id(), issue, issue.version());
    }

    @GetMapping("/{issueId}")
    ResponseEntity<Envelope<IssueView>> get(@PathVariable UUID issueId) {
        return answer(issueId);
    }

    @PutMapping("/{issueId}")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<IssueView>> update(
            @PathVariable UUID issueId, IfMatch ifMatch, @Valid @RequestBody IssueBody body, CurrentUser user) {
        references.mustExist(body);
        issues.update(user, issueId, ifMatch, body);
        return answer(issueId);
    }

    @DeleteMapping("/{issueId}")
    @RequiresRole(Role.USER)
    Envelope.Done delete(@PathVariable UUID issueId, IfMatch ifMatch, CurrentUser user) {
        issues.delete(user, issueId, ifMatch);
        return Envelope.done();
    }

    private ResponseEntity<Envelope<IssueView>> answer(UUID id) {
        var issue = reader.view(id);
        return Answer.ok(issue, issue.version());
    }
}
