package com.purposepath.traction.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the monthly targets of a KPI come from. */
public interface KpiTargets {

    /** The targets of level {@code expected}, of all goals and of none, in order of period. */
    List<Expected> expected(UUID kpiId);

    /**
     * What is expected of a month.
     *
     * @param goalId the goal that expects it, or null for whoever looks
     */
    record Expected(@Nullable UUID goalId, String period, BigDecimal value) {}
}
