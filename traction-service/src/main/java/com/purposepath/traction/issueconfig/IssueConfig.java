package com.purposepath.traction.issueconfig;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statuses and types of the tenant, with the number of issues that have each. */
@Component
public class IssueConfig {

    private final IssueConfigRepository config;
    private final SystemConfig system;
    private final IssueUse use;

    IssueConfig(IssueConfigRepository config, SystemConfig system, IssueUse use) {
        this.config = config;
        this.system = system;
        this.use = use;
    }

    /** By category and order, also the inactive ones. */
    @Transactional
    public List<IssueStatusView> statuses() {
        var statuses = config.statuses();
        if (statuses.isEmpty()) {
            system.create();
            statuses = config.statuses();
        }
        Map<UUID, Long> counts = use.ofStatuses();
        return statuses.stream()
                .map(status -> status.view(counts.getOrDefault(status.id(), 0L)))
                .toList();
    }

    /** By order, also the inactive ones. */
    @Transactional
    public List<IssueTypeView> types() {
        statuses();
        Map<UUID, Long> counts = use.ofTypes();
        return config.types().stream()
                .map(type -> type.view(counts.getOrDefault(type.id(), 0L)))
                .toList();
    }
}
