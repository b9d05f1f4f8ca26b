package com.purposepath.traction.action;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.connection.ActionLinks;
import com.purposepath.traction.connection.ConnectionsBody;
import com.purposepath.traction.goal.GoalView;
import com.purposepath.traction.strategy.StrategyView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
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
@RequestMapping("/operations/actions")
@RequiresFeature("operations")
class ActionRelationsController {

    private final ActionService actions;
    private final ActionReader reader;
    private final ActionLinks links;
    private final ActionRelationsReader relations;

    ActionRelationsController(
            ActionService actions, ActionReader reader, ActionLinks links, ActionRelationsReader relations) {
        this.actions = actions;
        this.reader = reader;
        this.links = links;
        this.relations = relations;
    }

    @GetMapping("/{actionId}/relationships")
    Envelope<ActionRelations> get(@PathVariable UUID actionId) {
        return Envelope.of(relations.of(actionId));
    }

    @DeleteMapping("/{actionId}/relationships")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<ActionView>> clear(@PathVariable UUID actionId, IfMatch ifMatch, CurrentUser user) {
        return replace(user, actionId, ifMatch, ConnectionsBody.NONE);
    }

    @PutMapping("/{actionId}/goals")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<ActionView>> setGoals(
            @PathVariable UUID actionId, IfMatch ifMatch, @Valid @RequestBody GoalIds body, CurrentUser user) {
        return replace(user, actionId, ifMatch, new ConnectionsBody(body.goalIds(), null, null));
    }

    @PutMapping("/{actionId}/strategies")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<ActionView>> setStrategies(
            @PathVariable UUID actionId, IfMatch ifMatch, @Valid @RequestBody StrategyIds body, CurrentUser user) {
        return replace(user, actionId, ifMatch, new ConnectionsBody(null, body.strategyIds(), null));
    }

    @PutMapping("/{actionId}/issues")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<ActionView>> setIssues(
            @PathVariable UUID actionId, IfMatch ifMatch, @Valid @RequestBody IssueIds body, CurrentUser user) {
        return replace(user, actionId, ifMatch, new ConnectionsBody(null, null, body.issueIds()));
    }

    @PostMapping("/goals")
    Envelope<Map<String, List<GoalView>>> goals(@Valid @RequestBody ActionIds body) {
        return Envelope.of(relations.goals(body.actionIds()));
    }

    @PostMapping("/strategies")
    Envelope<Map<String, List<StrategyView>>> strategies(@Valid @RequestBody ActionIds body) {
        return Envelope.of(relations.strategies(body.actionIds()));
    }

    private ResponseEntity<Envelope<ActionView>> replace(
            CurrentUser user, UUID id, IfMatch ifMatch, ConnectionsBody connections) {
        links.mustExist("", connections);
        actions.update(user, id, ifMatch, ActionBody.of(connections));
        var action = reader.view(id);
        return Answer.ok(action, action.version());
    }

    record GoalIds(@NotNull @Size(max = 100) List<@NotNull UUID> goalIds) {}

    record StrategyIds(@NotNull @Size(max = 100) List<@NotNull UUID> strategyIds) {}

    record IssueIds(@NotNull @Size(max = 100) List<@NotNull UUID> issueIds) {}

    record ActionIds(@NotNull @Size(min = 1, max = 100) List<@NotNull String> actionIds) {}
}
