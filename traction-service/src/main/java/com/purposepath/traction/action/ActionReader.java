package com.purposepath.traction.action;

import com.purposepath.common.web.Paging;
import com.purposepath.traction.listing.Listing;
import com.purposepath.traction.listing.Page;
import com.purposepath.traction.person.People;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Actions as they are shown: with connections and the assignee's name. */
@Component
@Transactional(readOnly = true)
class ActionReader {

    private static final String BY_URGENCY =
            "case when e.priority = CRITICAL then 4 when e.priority = HIGH then 3 when e.priority = MEDIUM then 2 else 1 end";

    private final EntityManager entities;
    private final ActionRepository actions;
    private final People people;

    ActionReader(EntityManager entities, ActionRepository actions, People people) {
        this.entities = entities;
        this.actions = actions;
        this.people = people;
    }

    public ActionView view(UUID id) {
        return views(List.of(id)).stream().findFirst().orElseThrow(() -> ActionService.notFound(id));
    }

    /** Views in the order of the ids; unknown ids are left out. */
    public List<ActionView> views(Collection<UUID> ids) {
        Map<UUID, ActionView> found = ids.isEmpty()
                ? Map.of()
                : shown(actions.all(ids)).stream().collect(Collectors.toMap(ActionView::id, view -> view));
        return ids.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    public Page<ActionView> list(ActionFilter filter, Paging paging) {
        Page<Action> page =
                filter.of(Listing.of("Action")).page(entities, paging, order(paging), row -> (Action) row[0]);
        return new Page<>(shown(page.items()), page.total());
    }

    private List<ActionView> shown(List<Action> found) {
        Set<UUID> assignees = found.stream()
                .map(Action::assignedPersonId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> names = people.names(assignees);
        return found.stream().map(action -> show(action, names)).toList();
    }

    private static ActionView show(Action action, Map<UUID, String> names) {
        UUID assignee = action.assignedPersonId();
        return action.view(assignee == null ? null : names.getOrDefault(assignee, ""));
    }

    private static String order(Paging paging) {
        String direction = paging.descending() ? " desc" : " asc";
        return switch (paging.sort()) {
            case "priority" -> BY_URGENCY + direction + ", e.id" + direction;
            case "startDate" -> "e.startDate" + direction + " nulls last, e.id" + direction;
            case "dueDate" -> "e.dueDate" + direction + " nulls last, " + BY_URGENCY + " desc, e.id";
            case "status", "progress" -> "e.state." + paging.sort() + direction + ", e.id" + direction;
            default -> "e." + paging.sort() + direction + ", e.id" + direction;
        };
    }
}
