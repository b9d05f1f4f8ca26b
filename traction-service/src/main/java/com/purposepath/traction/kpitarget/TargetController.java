package com.purposepath.traction.kpitarget;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
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
@RequiresFeature("kpis")
class TargetController {

    private static final String TARGETS = "/kpis/{kpiId}/targets";
    private static final String MILESTONES = "/shared-kpis/{kpiId}/milestones";

    private final TargetService targets;
    private final TargetShift shift;

    TargetController(TargetService targets, TargetShift shift) {
        this.targets = targets;
        this.shift = shift;
    }

    @GetMapping({TARGETS, MILESTONES})
    Envelope.Page<TargetView> list(
            @PathVariable UUID kpiId,
            @RequestParam(required = false) @Nullable String goalId,
            @RequestParam(required = false) @Nullable List<TargetLevel> level) {
        return Envelope.whole(targets.list(kpiId, goalId, level));
    }

    @PostMapping({TARGETS, MILESTONES})
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<TargetView>> create(
            @PathVariable UUID kpiId, @Valid @RequestBody TargetBody body, CurrentUser user) {
        body.mustBeComplete("");
        var target = targets.create(user, kpiId, body);
        return Answer.created("/kpis/" + kpiId + "/targets/" + target.id(), target, target.version());
    }

    @PutMapping({TARGETS, MILESTONES})
    @RequiresRole(Role.USER)
    Envelope.Page<TargetView> replace(
            @PathVariable UUID kpiId, @Valid @RequestBody Replacement body, CurrentUser user) {
        for (int i = 0; i < body.targets().size(); i++) {
            body.targets().get(i).mustBeComplete("targets[%d].".formatted(i));
        }
        return Envelope.whole(targets.replace(user, kpiId, body.targets(), Boolean.TRUE.equals(body.replaceAll())));
    }

    @PostMapping({"/kpis/{kpiId}/targets:adjust", "/shared-kpis/{kpiId}/adjust"})
    @RequiresRole(Role.USER)
    Envelope.Page<TargetView> adjust(
            @PathVariable UUID kpiId, @Valid @RequestBody TargetShift.Request body, CurrentUser user) {
        return Envelope.whole(shift.shift(user, kpiId, body));
    }

    @GetMapping(TARGETS + "/{targetId}")
    ResponseEntity<Envelope<TargetView>> get(@PathVariable UUID kpiId, @PathVariable UUID targetId) {
        return answer(targets.one(kpiId, targetId));
    }

    @PutMapping(TARGETS + "/{targetId}")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<TargetView>> update(
            @PathVariable UUID kpiId,
            @PathVariable UUID targetId,
            IfMatch ifMatch,
            @Valid @RequestBody TargetBody body,
            CurrentUser user) {
        return answer(targets.update(user, kpiId, targetId, ifMatch, body));
    }

    @DeleteMapping(TARGETS + "/{targetId}")
    @RequiresRole(Role.USER)
    Envelope.Done delete(@PathVariable UUID kpiId, @PathVariable UUID targetId, IfMatch ifMatch, CurrentUser user) {
        targets.delete(user, kpiId, targetId, ifMatch);
        return Envelope.done();
    }

    private static ResponseEntity<Envelope<TargetView>> answer(TargetView target) {
        return Answer.ok(target, target.version());
    }

    record Replacement(
            @JsonAlias("milestones") @NotNull @Size(max = 240)
            List<@NotNull @Valid TargetBody> targets,

            @Nullable Boolean replaceAll) {}
}
