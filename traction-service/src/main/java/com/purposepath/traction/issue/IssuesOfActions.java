package com.purposepath.traction.issue;

import com.purposepath.traction.connection.ActionIssues;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells actions about the issues that they are connected to. */
@Component
@Transactional(readOnly = true)
class IssuesOfActions implements ActionIssues {

    private final IssueRepository issues;
    private final IssueReader reader;

    IssuesOfActions(IssueRepository issues, IssueReader reader) {
        this.issues = issues;
        this.reader = reader;
    }

    @Override
    public Set<UUID> existing(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : issues.existing(ids);
    }

    @Override
    public List<?> views(Collection<UUID> ids) {
        return reader.views(ids);
    }
}
