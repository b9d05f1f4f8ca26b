package com.purposepath.traction.issue;

import com.purposepath.common.json.CamelCase;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.traction.rootcause.RootCause;
import com.purposepath.traction.rootcause.RootCauseBody;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@RequestMapping({"/operations/issues/{issueId}/root-cause", "/issues/{issueId}/root-cause"})
@RequiresFeature("operations")
class RootCauseController {

    private final RootCauses analyses;
    private final IssueReader issues;

    RootCauseController(RootCauses analyses, IssueReader issues) {
        this.analyses = analyses;
        this.issues = issues;
    }

    @GetMapping
    Analysis get(@PathVariable UUID issueId) {
        return new Analysis(true, issues.view(issueId).rootCauseAnalysis());
    }

    @PostMapping
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<RootCause.View>> create(
            @PathVariable UUID issueId, @Valid @RequestBody RootCauseBody body, CurrentUser user) {
        return Answer.created("/operations/issues/" + issueId + "/root-cause", written(user, issueId, body));
    }

    @PutMapping
    @RequiresRole(Role.USER)
    Envelope<RootCause.View> set(@PathVariable UUID issueId, @Valid @RequestBody RootCauseBody body, CurrentUser user) {
        return Envelope.of(written(user, issueId, body));
    }

    @DeleteMapping
    @RequiresRole(Role.USER)
    Envelope.Done delete(@PathVariable UUID issueId, CurrentUser user) {
        analyses.set(user, issueId, null);
        return Envelope.done();
    }

    private RootCause.View written(CurrentUser user, UUID issueId, RootCauseBody body) {
        analyses.set(user, issueId, body);
        return Objects.requireNonNull(issues.view(issueId).rootCauseAnalysis());
    }

    /** The analysis, null while there is none. */
    @CamelCase
    record Analysis(boolean success, RootCause.@Nullable View data) {}
}
