package com.purposepath.account.plan;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a plan can include, in the order of the contract. */
public enum Feature {
    GOALS("goals"),
    OPERATIONS("operations"),
    KPIS("kpis"),
    STRATEGIES("strategies"),
    REPORTS("reports"),
    REALTIME("realtime"),
    ATTACHMENTS("attachments"),
    BULK_PLANNER("bulkPlanner"),
    STRATEGY_COMPARE("strategyCompare"),
    GOAL_CREATE("goalCreate");

    private final String wire;

    Feature(String wire) {
        this.wire = wire;
    }

    /** The name on the wire, camelCase everywhere. */
    public String wire() {
        return wire;
    }

    /** Those of the given names that exist, in the order of the contract. */
    public static List<String> sorted(Collection<String> names) {
        return Stream.of(values()).map(Feature::wire).filter(names::contains).toList();
    }
}
