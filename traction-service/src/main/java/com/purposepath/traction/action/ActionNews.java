package com.purposepath.traction.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened to actions: once per goal concerned, or once without a goal. */
@Component
class ActionNews {

    private final ApplicationEventPublisher events;

    ActionNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void created(Action action) {
        tell(
                action.connections().goalIds(),
                goal -> new ActionEvent.Created(
                        action.id(), goal, action.title(), action.version(), action.assignedPersonId()));
    }

    /** Goals that the action has just been disconnected from are concerned too. */
    void changed(Action action, Set<UUID> connectedBefore, List<String> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Set<UUID> concerned = new TreeSet<>(connectedBefore);
        concerned.addAll(action.connections().goalIds());
        tell(
                concerned,
                goal -> new ActionEvent.Updated(
                        action.id(),
                        goal,
                        action.title(),
                        action.version(),
                        changes,
                        goal != null && !connectedBefore.contains(goal)));
    }

    void moved(Action action, ActionStatus before, @Nullable String reason) {
        if (action.status() != before) {
            tell(
                    action.connections().goalIds(),
                    goal -> new ActionEvent.StatusChanged(
                            action.id(), goal, action.title(), action.version(), before, action.status(), reason));
        }
    }

    void deleted(Action action, Set<UUID> connectedBefore) {
        tell(connectedBefore, goal -> new ActionEvent.Deleted(action.id(), goal, action.title()));
    }

    private void tell(Collection<UUID> goals, Function<@Nullable UUID, ActionEvent> event) {
        List<@Nullable UUID> each = new ArrayList<>(new TreeSet<>(goals));
        if (each.isEmpty()) {
            each.add(null);
        }
        each.forEach(goal -> events.publishEvent(event.apply(goal)));
    }
}
