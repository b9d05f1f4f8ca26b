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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/operations/issue-types")
@RequiresFeature("operations")
class IssueTypeController {

    private final IssueConfig config;
    private final IssueTypeService types;

    IssueTypeController(IssueConfig config, IssueTypeService types) {
        this.config = config;
        this.types = types;
    }

    @GetMapping
    Envelope.Page<IssueTypeView> list(
            @RequestParam(defaultValue = "false") boolean includeInactive,
            @RequestParam(defaultValue = "true") boolean includeSystem) {
        return Envelope.whole(config.types().stream()
                .filter(type -> includeInactive || type.isActive())
                .filter(type -> includeSystem || !type.isSystem())
                .toList());
    }

    @PostMapping
    @RequiresRole(Role.MANAGER)
    @Idempotent
    ResponseEntity<Envelope<IssueTypeView>> create(@Valid @RequestBody ConfigBody body) {
        body.requiredName();
        var type = find(types.create(body));
        return Answer.created("/operations/issue-types/" + type.id(), type, type.version());
    }

    @GetMapping("/{typeId}")
    ResponseEntity<Envelope<IssueTypeView>> get(@PathVariable UUID typeId) {
        return answer(typeId);
    }

    @PutMapping("/{typeId}")
    @RequiresRole(Role.MANAGER)
    ResponseEntity<Envelope<IssueTypeView>> update(
            @PathVariable UUID typeId, IfMatch ifMatch, @Valid @RequestBody ConfigBody body) {
        types.update(typeId, ifMatch, body);
        return answer(typeId);
    }

    @DeleteMapping("/{typeId}")
    @RequiresRole(Role.MANAGER)
    Envelope.Done delete(@PathVariable UUID typeId, IfMatch ifMatch) {
        types.delete(typeId, ifMatch);
        return Envelope.done();
    }

    @PostMapping("/{typeId}:activate")
    @RequiresRole(Role.MANAGER)
    ResponseEntity<Envelope<IssueTypeView>> activate(@PathVariable UUID typeId) {
        types.activate(typeId);
        return answer(typeId);
    }

    private ResponseEntity<Envelope<IssueTypeView>> answer(UUID id) {
        var type = find(id);
        return Answer.ok(type, type.version());
    }

    private IssueTypeView find(UUID id) {
        return config.types().stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow(() -> TractionError.ISSUE_TYPE_NOT_FOUND.notFound("IssueType", id));
    }
}
