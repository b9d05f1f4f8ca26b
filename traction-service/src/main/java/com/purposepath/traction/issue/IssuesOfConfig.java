package com.purposepath.traction.issue;

import com.purposepath.traction.issueconfig.IssueStatusView;
import com.purposepath.traction.issueconfig.IssueUse;
import com.purposepath.traction.value.Today;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers for the issues that have a status or a type; always part of somebody's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IssuesOfConfig implements IssueUse {

    private final IssueRepository issues;
    private final IssueNews news;

    IssuesOfConfig(IssueRepository issues, IssueNews news) {
        this.issues = issues;
        this.news = news;
    }

    @Override
    public Map<UUID, Long> ofStatuses() {
        return counts(issues.countByStatus());
    }

    @Override
    public Map<UUID, Long> ofTypes() {
        return counts(issues.countByType());
    }

    @Override
    public List<UUID> examples(UUID statusOrTypeId) {
        return issues.sortedInto(statusOrTypeId);
    }

    @Override
    public void replaceStatus(IssueStatusView from, IssueStatusView to) {
        for (Issue issue : issues.lockByStatus(from.id())) {
            issue.enter(to, Today.now());
            issue.touch(Today.now());
            news.moved(issue, from, to, null);
        }
        issues.moveDeleted(from.id(), to.id());
    }

    @Override
    public void forgetType(UUID typeId) {
        issues.forgetDeletedType(typeId);
    }

    private static Map<UUID, Long> counts(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
