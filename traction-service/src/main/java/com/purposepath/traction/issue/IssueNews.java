package com.purposepath.traction.issue;

import com.purposepath.traction.issueconfig.IssueStatusView;
import com.purposepath.traction.issuelabel.IssueCategory;
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

/** Tells what happened to issues: once per goal concerned, or once without a goal. */
@Component
class IssueNews {

    private final ApplicationEventPublisher events;

    IssueNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void created(Issue issue) {
        tell(
                issue.connections().goalIds(),
                goal -> new IssueEvent.Created(
                        issue.id(), goal, issue.title(), issue.version(), issue.assignedPersonId()));
    }

    void changed(Issue issue, Set<UUID> connectedBefore, List<String> changes) {
        Set<UUID> concerned = new TreeSet<>(connectedBefore);
        concerned.addAll(issue.connections().goalIds());
        tell(concerned, goal -> new IssueEvent.Updated(issue.id(), goal, issue.title(), issue.version(), changes));
    }

    void moved(Issue issue, IssueStatusView from, IssueStatusView to, @Nullable String reason) {
        boolean closed = to.category() == IssueCategory.CLOSED && from.category() != IssueCategory.CLOSED;
        tell(
                issue.connections().goalIds(),
                goal -> new IssueEvent.StatusChanged(
                        issue.id(), goal, issue.title(), issue.version(), from.name(), to.name(), closed, reason));
    }

    void deleted(Issue issue, Set<UUID> connectedBefore) {
        tell(connectedBefore, goal -> new IssueEvent.Deleted(issue.id(), goal, issue.title()));
    }

    private void tell(Collection<UUID> goals, Function<@Nullable UUID, IssueEvent> event) {
        List<@Nullable UUID> each = new ArrayList<>(new TreeSet<>(goals));
        if (each.isEmpty()) {
            each.add(null);
        }
        each.forEach(goal -> events.publishEvent(event.apply(goal)));
    }
}
