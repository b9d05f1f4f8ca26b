package com.purposepath.traction.issue;

import com.purposepath.traction.action.Actions;
import com.purposepath.traction.issueconfig.IssueConfig;
import com.purposepath.traction.issueconfig.IssueStatusView;
import com.purposepath.traction.issueconfig.IssueTypeView;
import com.purposepath.traction.person.People;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks up what the views of issues show beside the issues. */
@Component
class IssueSurroundings {

    private final IssueConfig config;
    private final Actions actions;
    private final People people;

    IssueSurroundings(IssueConfig config, Actions actions, People people) {
        this.config = config;
        this.actions = actions;
        this.people = people;
    }

    IssueView.Surroundings of(List<Issue> issues) {
        Set<UUID> persons = new HashSet<>();
        for (Issue issue : issues) {
            persons.add(issue.reportedBy());
            Stream.of(Optional.ofNullable(issue.assignedPersonId()), Optional.ofNullable(issue.analysedBy()))
                    .flatMap(Optional::stream)
                    .forEach(persons::add);
        }
        return new IssueView.Surroundings(
                config.statuses().stream().collect(Collectors.toMap(IssueStatusView::id, status -> status)),
                config.types().stream().collect(Collectors.toMap(IssueTypeView::id, type -> type)),
                people.names(persons),
                actions.ofIssues(issues.stream().map(Issue::id).toList()));
    }
}
