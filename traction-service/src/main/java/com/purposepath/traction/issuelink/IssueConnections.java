package com.purposepath.traction.issuelink;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The goals and strategies that an issue is connected to; its actions keep that connection themselves. */
@Embeddable
public class IssueConnections {

    private static final int LISTED_AT_ONCE = 100;

    @ElementCollection
    @CollectionTable(name = "issue_goal", joinColumns = @JoinColumn(name = "issue_id"))
    @Column(name = "goal_id")
    @BatchSize(size = LISTED_AT_ONCE)
    private Set<UUID> goalIds = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "issue_strategy", joinColumns = @JoinColumn(name = "issue_id"))
    @Column(name = "strategy_id")
    @BatchSize(size = LISTED_AT_ONCE)
    private Set<UUID> strategyIds = new TreeSet<>();

    /** Replaces the lists that are given; whether one differed. */
    boolean change(IssueLinksBody links) {
        boolean goals = replace(goalIds, links.goalIds());
        boolean strategies = replace(strategyIds, links.strategyIds());
        return goals || strategies;
    }

    public void clear() {
        goalIds.clear();
        strategyIds.clear();
    }

    public Set<UUID> goalIds() {
        return goalIds;
    }

    public Set<UUID> strategyIds() {
        return strategyIds;
    }

    /** Ids as the contract shows them, with those of the actions that solve the issue. */
    public View view(List<UUID> actionIds) {
        return new View(List.copyOf(new TreeSet<>(goalIds)), List.copyOf(new TreeSet<>(strategyIds)), actionIds);
    }

    private static boolean replace(Set<UUID> present, @Nullable List<UUID> given) {
        if (given == null || present.equals(Set.copyOf(given))) {
            return false;
        }
        present.retainAll(given);
        present.addAll(given);
        return true;
    }

    /** Ids of what an issue is connected to. */
    public record View(List<UUID> goalIds, List<UUID> strategyIds, List<UUID> actionIds) {}
}
