package com.purposepath.traction.connection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What an action is connected to. */
@Embeddable
public class Connections {

    private static final int LISTED_AT_ONCE = 100;

    @ElementCollection
    @CollectionTable(name = "action_goal", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "goal_id")
    @BatchSize(size = LISTED_AT_ONCE)
    private Set<UUID> goalIds = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "action_strategy", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "strategy_id")
    @BatchSize(size = LISTED_AT_ONCE)
    private Set<UUID> strategyIds = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "action_issue", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "issue_id")
    @BatchSize(size = LISTED_AT_ONCE)
    private Set<UUID> issueIds = new TreeSet<>();

    /** Replaces the lists that are given; whether one differed. */
    public boolean change(ConnectionsBody body) {
        boolean goals = replace(goalIds, body.goalIds());
        boolean strategies = replace(strategyIds, body.strategyIds());
        boolean issues = replace(issueIds, body.issueIds());
        return goals || strategies || issues;
    }

    public Set<UUID> goalIds() {
        return goalIds;
    }

    Set<UUID> strategyIds() {
        return strategyIds;
    }

    public View view() {
        return new View(sorted(goalIds), sorted(strategyIds), sorted(issueIds));
    }

    private static boolean replace(Set<UUID> present, @Nullable List<UUID> given) {
        if (given == null || present.equals(Set.copyOf(given))) {
            return false;
        }
        present.retainAll(given);
        present.addAll(given);
        return true;
    }

    private static List<UUID> sorted(Collection<UUID> ids) {
        return List.copyOf(new TreeSet<>(ids));
    }

    /** Ids as the contract shows them. */
    public record View(List<UUID> goalIds, List<UUID> strategyIds, List<UUID> issueIds) {}
}
