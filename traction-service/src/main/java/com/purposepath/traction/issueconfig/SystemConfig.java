package com.purposepath.traction.issueconfig;

import static com.purposepath.traction.issuelabel.IssueCategory.ACTIVE;
import static com.purposepath.traction.issuelabel.IssueCategory.CLOSED;
import static com.purposepath.traction.issuelabel.IssueCategory.INACTIVE;
import static com.purposepath.traction.issuelabel.IssueCategory.OPEN;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a tenant the statuses and types of the system when it first needs them. There is always a default status, so that tells. */
@Component
class SystemConfig {

    private static final List<String> TYPES =
            List.of("Process", "Product", "People", "Customer", "Finance", "Technology");

    private final IssueConfigRepository config;

    SystemConfig(IssueConfigRepository config) {
        this.config = config;
    }

    /** In a transaction of its own: who comes second waits here, and then sees them, whatever becomes of its own work. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void create() {
        config.lock();
        if (!config.statuses().isEmpty()) {
            return;
        }
        List.of(
                        IssueStatus.ofSystem("Identified", OPEN, "#3B82F6", 1).asDefault(),
                        IssueStatus.ofSystem("Reopened", OPEN, "#8B5CF6", 2),
                        IssueStatus.ofSystem("In Progress", ACTIVE, "#F59E0B", 1),
                        IssueStatus.ofSystem("On Hold", INACTIVE, "#64748B", 1),
                        IssueStatus.ofSystem("Resolved", CLOSED, "#10B981", 1),
                        IssueStatus.ofSystem("Closed", CLOSED, "#047857", 2))
                .forEach(config::add);
        for (int i = 0; i < TYPES.size(); i++) {
            config.add(IssueType.ofSystem(TYPES.get(i), i + 1));
        }
    }
}
