package com.purposepath.traction.issue;

import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.traction.action.ActionView;
import com.purposepath.traction.action.NewActions;
import com.purposepath.traction.batch.BatchAnswer;
import com.purposepath.traction.batch.BatchBody;
import com.purposepath.traction.batch.Batches;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping({"/operations/issues", "/issues"})
@RequiresFeature("operations")
class ConversionController {

    private final Batches batches;
    private final IssueRequests requests;
    private final Conversion conversion;
    private final NewActions actions;

    ConversionController(Batches batches, IssueRequests requests, Conversion conversion, NewActions actions) {
        this.batches = batches;
        this.requests = requests;
        this.conversion = conversion;
        this.actions = actions;
    }

    @PostMapping("/batch")
    @Idempotent
    BatchAnswer batch(@Valid @RequestBody BatchBody body, CurrentUser user) {
        return batches.run(user, body, requests);
    }

    @PostMapping("/{issueId}/convert-to-actions")
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<Converted>> convert(
            @PathVariable UUID issueId, @Valid @RequestBody ConversionBody body, CurrentUser user) {
        actions.check("actions", body.actions());
        List<UUID> made = conversion.convert(user, issueId, body);
        var converted = new Converted(made, actions.views(made), conversion.issue(issueId));
        return Answer.created("/operations/issues/" + issueId, converted);
    }

    record Converted(List<UUID> actionIds, List<ActionView> actions, IssueView issue) {}
}
