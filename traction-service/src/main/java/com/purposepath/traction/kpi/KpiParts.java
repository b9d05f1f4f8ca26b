package com.purposepath.traction.kpi;

import java.util.List;
import java.util.UUID;

/** What other features show inside a single KPI, and what they have to say when it goes. */
public interface KpiParts {

    /** @param links the KPI's links to goals, each with title and status of the goal, as a query has joined them by name */
    Parts of(UUID kpiId, List<Object[]> links);

    /** Takes all links away; 409 if one of them is to an open goal and {@code force} is not given. */
    void unlink(KpiFacts kpi, boolean force);

    /** How many goals the KPI serves, closed ones included. */
    long goals(UUID kpiId);

    /**
     * Views, ready for the answer.
     *
     * @param readings of the 24 latest periods, newest first
     */
    record Parts(List<?> readings, List<?> linkedGoals) {}
}
