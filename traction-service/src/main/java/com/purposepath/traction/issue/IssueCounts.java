package com.purposepath.traction.issue;

import com.purposepath.traction.issueconfig.IssueUse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts issues by what they are sorted into. */
@Component
class IssueCounts implements IssueUse {

    private final IssueRepository issues;

    IssueCounts(IssueRepository issues) {
        this.issues = issues;
    }

    @Override
    public Map<UUID, Long> ofStatuses() {
        return counts(issues.countByStatus());
    }

    @Override
    public Map<UUID, Long> ofTypes() {
        return counts(issues.countByType());
    }

    private static Map<UUID, Long> counts(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
