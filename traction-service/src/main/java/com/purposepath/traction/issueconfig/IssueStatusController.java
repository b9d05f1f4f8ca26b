package com.purposepath.traction.issueconfig;

import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.issuelabel.ConfigBody;
import com.purposepath.traction.issuelabel.IssueCategory;
import com.purposepath.traction.value.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
@RequiresFeature("operations")
class IssueStatusController {

    private final IssueConfig config;
    private final IssueStatusService statuses;

    IssueStatusController(IssueConfig config, IssueStatusService statuses) {
        this.config = config;
        this.statuses = statuses;
    }

    @GetMapping("/operations/issue-statuses")
    Envelope.Page<IssueStatusView> list(
            @RequestParam(required = false) @Nullable IssueCategory category,
            @RequestParam(defaultValue = "false") boolean includeInactive,
            @RequestParam(defaultValue = "true") boolean includeSystem) {
        return Envelope.whole(config.statuses().stream()
                .filter(status -> category == null || status.category() == category)
                .filter(status -> includeInactive || status.isActive())
                .filter(status -> includeSystem || !status.isSystem())
                .toList());
    }

    @PostMapping("/operations/issue-statuses")
    @RequiresRole(Role.MANAGER)
    @Idempotent
    ResponseEntity<Envelope<IssueStatusView>> create(@Valid @RequestBody ConfigBody body) {
        body.requiredName();
        body.requiredCategory();
        var status = find(statuses.create(body));
        return Answer.created("/operations/issue-statuses/" + status.id(), status, status.version());
    }

    @PutMapping("/operations/issue-statuses:reorder")
    @RequiresRole(Role.MANAGER)
    Envelope.Page<IssueStatusView> reorder(@Valid @RequestBody Order body) {
        statuses.reorder(body.category(), body.statusIds());
        return Envelope.whole(config.statuses());
    }

    @GetMapping("/operations/issue-statuses/{statusId}")
    ResponseEntity<Envelope<IssueStatusView>> get(@PathVariable UUID statusId) {
        return answer(statusId);
    }

    @PutMapping("/operations/issue-statuses/{statusId}")
    @RequiresRole(Role.MANAGER)
    ResponseEntity<Envelope<IssueStatusView>> update(
            @PathVariable UUID statusId, IfMatch ifMatch, @Valid @RequestBody ConfigBody body) {
        statuses.update(statusId, ifMatch, body);
        return answer(statusId);
    }

    @DeleteMapping("/operations/issue-statuses/{statusId}")
    @RequiresRole(Role.MANAGER)
    Envelope.Done delete(
            @PathVariable UUID statusId,
            IfMatch ifMatch,
            @RequestParam(required = false) @Nullable String replaceWith) {
        statuses.delete(statusId, ifMatch, Ids.orNull(replaceWith));
        return Envelope.done();
    }

    @PostMapping("/operations/issue-statuses/{statusId}:activate")
    @RequiresRole(Role.MANAGER)
    ResponseEntity<Envelope<IssueStatusView>> activate(@PathVariable UUID statusId) {
        statuses.activate(statusId);
        return answer(statusId);
    }

    private ResponseEntity<Envelope<IssueStatusView>> answer(UUID id) {
        var status = find(id);
        return Answer.ok(status, status.version());
    }

    private IssueStatusView find(UUID id) {
        return config.statuses().stream()
                .filter(status -> status.id().equals(id))
                .findFirst()
                .orElseThrow(() -> TractionError.ISSUE_STATUS_NOT_FOUND.notFound("IssueStatus", id));
    }

    record Order(
            @NotNull IssueCategory category,
            @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> statusIds) {}
}
