package com.purposepath.traction.issueconfig;

import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.traction.TractionError;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature("operations")
class IssueConfigController {

    private final IssueConfig config;

    IssueConfigController(IssueConfig config) {
        this.config = config;
    }

    @GetMapping("/operations/issue-statuses")
    Envelope.Page<IssueStatusView> statuses(
            @RequestParam(required = false) @Nullable IssueCategory category,
            @RequestParam(defaultValue = "false") boolean includeInactive,
            @RequestParam(defaultValue = "true") boolean includeSystem) {
        return Envelope.whole(config.statuses().stream()
                .filter(status -> category == null || status.category() == category)
                .filter(status -> includeInactive || status.isActive())
                .filter(status -> includeSystem || !status.isSystem())
                .toList());
    }

    @GetMapping("/operations/issue-statuses/{statusId}")
    ResponseEntity<Envelope<IssueStatusView>> status(@PathVariable UUID statusId) {
        var found = config.statuses().stream()
                .filter(status -> status.id().equals(statusId))
                .findFirst()
                .orElseThrow(() -> TractionError.ISSUE_STATUS_NOT_FOUND.notFound("IssueStatus", statusId));
        return Answer.ok(found, found.version());
    }

    @GetMapping("/operations/issue-types")
    Envelope.Page<IssueTypeView> types(
            @RequestParam(defaultValue = "false") boolean includeInactive,
            @RequestParam(defaultValue = "true") boolean includeSystem) {
        return Envelope.whole(config.types().stream()
                .filter(type -> includeInactive || type.isActive())
                .filter(type -> includeSystem || !type.isSystem())
                .toList());
    }

    @GetMapping("/operations/issue-types/{typeId}")
    ResponseEntity<Envelope<IssueTypeView>> type(@PathVariable UUID typeId) {
        var found = config.types().stream()
                .filter(type -> type.id().equals(typeId))
                .findFirst()
                .orElseThrow(() -> TractionError.ISSUE_TYPE_NOT_FOUND.notFound("IssueType", typeId));
        return Answer.ok(found, found.version());
    }
}
