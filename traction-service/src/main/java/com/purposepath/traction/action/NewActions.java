package com.purposepath.traction.action;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.traction.connection.ActionLinks;
import com.purposepath.traction.connection.ConnectionsBody;
import com.purposepath.traction.person.People;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes actions out of something else. */
@Component
public class NewActions {

    private final ActionService actions;
    private final ActionReader reader;
    private final ActionLinks links;
    private final People people;

    NewActions(ActionService actions, ActionReader reader, ActionLinks links, People people) {
        this.actions = actions;
        this.reader = reader;
        this.links = links;
        this.people = people;
    }

    /** Refuses what cannot become an action with 422; no part of a transaction, since people may have to be looked up. */
    public void check(String field, List<ActionBody> bodies) {
        for (int i = 0; i < bodies.size(); i++) {
            String within = "%s[%d].".formatted(field, i);
            ActionBody body = bodies.get(i);
            if (!body.title().isPresent()) {
                throw ApiException.invalid(within + "title", "Title is required");
            }
            UUID assignee = body.assignedPersonId().value();
            if (assignee != null) {
                people.require(within + "assigned_person_id", Set.of(assignee));
            }
            links.mustExist(within + "connections.", body.connections().value());
        }
    }

    /** Part of the transaction of what they are made of. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> create(CurrentUser user, List<ActionBody> bodies, Origin origin) {
        return bodies.stream()
                .map(body -> actions.create(user, body.from(origin)))
                .toList();
    }

    public List<ActionView> views(Collection<UUID> ids) {
        return reader.views(ids);
    }

    /** What actions get from the issue that they are made of. */
    public record Origin(
            UUID issueId,
            Set<UUID> goalIds,
            Set<UUID> strategyIds,
            @Nullable LocalDate dueDate,
            List<String> tags) {

        ConnectionsBody connections() {
            return new ConnectionsBody(List.copyOf(goalIds), List.copyOf(strategyIds), List.of(issueId));
        }
    }
}
