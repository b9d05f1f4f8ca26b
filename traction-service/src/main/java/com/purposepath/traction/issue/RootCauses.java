package com.purposepath.traction.issue;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.rootcause.RootCause;
import com.purposepath.traction.rootcause.RootCauseBody;
import com.purposepath.traction.value.Today;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people find out about the causes of issues. */
@Service
@Transactional
class RootCauses {

    private final IssueService issues;
    private final IssueNews news;

    RootCauses(IssueService issues, IssueNews news) {
        this.issues = issues;
        this.news = news;
    }

    /** Replaces the analysis as a whole, or removes it. */
    public void set(CurrentUser user, UUID issueId, @Nullable RootCauseBody body) {
        Issue issue = issues.mine(user, issueId, IfMatch.ANYTHING);
        var analysis = body == null ? null : RootCause.of(body, user.userId(), Today.now());
        if (issue.analyse(analysis)) {
            issue.touch(Today.now());
            news.changed(issue, Set.of(), List.of("rootCauseAnalysis"));
        }
    }
}
