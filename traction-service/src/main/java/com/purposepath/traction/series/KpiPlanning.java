package com.purposepath.traction.series;

import com.purposepath.traction.kpitarget.TargetView;
import java.util.List;
import java.util.UUID;

/** The KPIs of a goal with what is expected of them and the last twelve months. */
record KpiPlanning(UUID goalId, List<Planned> kpis) {

    /**
     * One of them.
     *
     * @param targets those of the goal, then those without a goal
     */
    record Planned(Object link, List<TargetView> targets, KpiSeries series) {}
}
