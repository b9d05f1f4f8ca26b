package com.purposepath.traction.issue;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.action.NewActions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns issues into actions. */
@Service
@Transactional
class Conversion {

    private final IssueService issues;
    private final IssueStatuses statuses;
    private final IssueReader reader;
    private final NewActions actions;

    Conversion(IssueService issues, IssueStatuses statuses, IssueReader reader, NewActions actions) {
        this.issues = issues;
        this.statuses = statuses;
        this.reader = reader;
        this.actions = actions;
    }

    /** Creates all of the actions or none; the issue may end as closed, whatever is unfinished. */
    public List<UUID> convert(CurrentUser user, UUID issueId, ConversionBody body) {
        UUID next = body.newStatusId();
        if (next != null) {
            statuses.mustBeStatus("new_status_id", next);
        }
        Issue issue = issues.mine(user, issueId, IfMatch.ANYTHING);
        List<UUID> made = actions.create(user, body.actions(), issue.inheritance());
        if (next != null && !next.equals(issue.statusId())) {
            issues.move(user, issueId, IfMatch.ANYTHING, StatusChange.forced(next));
        }
        return made;
    }

    public IssueView issue(UUID id) {
        return reader.view(id);
    }
}
