package com.purposepath.traction.action;

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
import com.purposepath.traction.connection.ActionLinks;
import com.purposepath.traction.person.People;
import jakarta.validation.Valid;
import java.util.Set;
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
class ActionController {

    private final ActionService actions;
    private final ActionReader reader;
    private final ActionLinks links;
    private final People people;

    ActionController(ActionService actions, ActionReader reader, ActionLinks links, People people) {
        this.actions = actions;
        this.reader = reader;
        this.links = links;
        this.people = people;
    }

    @GetMapping
    Envelope.Page<ActionView> list(
            ActionFilter filter,
            @SortableBy(
                            value = {
                                "title",
                                "priority",
                                "status",
                                "progress",
                                "startDate",
                                "dueDate",
                                "createdAt",
                                "updatedAt"
                            },
                            byDefault = "dueDate")
                    Paging paging) {
        var page = reader.list(filter, paging);
        return Envelope.page(page.items(), paging, page.total());
    }

    @PostMapping
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<ActionView>> create(@Valid @RequestBody ActionBody body, CurrentUser user) {
        if (!body.title().isPresent()) {
            throw ApiException.invalid("title", "Title is required");
        }
        referencesMustExist(body);
        var action = reader.view(actions.create(user, body));
        return Answer.created("/operations/actions/" + action.id(), action, action.version());
    }

    @GetMapping("/{actionId}")
    ResponseEntity<Envelope<ActionView>> get(@PathVariable UUID actionId) {
        return answer(actionId);
    }

    @PutMapping("/{actionId}")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<ActionView>> update(
            @PathVariable UUID actionId, IfMatch ifMatch, @Valid @RequestBody ActionBody body, CurrentUser user) {
        referencesMustExist(body);
        actions.update(user, actionId, ifMatch, body);
        return answer(actionId);
    }

    @PutMapping("/{actionId}/status")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<ActionView>> move(
            @PathVariable UUID actionId, IfMatch ifMatch, @Valid @RequestBody StatusBody body, CurrentUser user) {
        actions.update(user, actionId, ifMatch, ActionBody.of(body));
        return answer(actionId);
    }

    @DeleteMapping("/{actionId}")
    @RequiresRole(Role.USER)
    Envelope.Done delete(@PathVariable UUID actionId, IfMatch ifMatch, CurrentUser user) {
        actions.delete(user, actionId, ifMatch);
        return Envelope.done();
    }

    void referencesMustExist(ActionBody body) {
        UUID assignee = body.assignedPersonId().value();
        if (assignee != null) {
            people.require("assigned_person_id", Set.of(assignee));
        }
        links.mustExist("connections.", body.connections().value());
    }

    private ResponseEntity<Envelope<ActionView>> answer(UUID id) {
        var action = reader.view(id);
        return Answer.ok(action, action.version());
    }
}
