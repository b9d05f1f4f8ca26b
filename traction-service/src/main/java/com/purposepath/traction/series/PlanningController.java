package com.purposepath.traction.series;

import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.web.Envelope;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature({"goals", "kpis"})
class PlanningController {

    private final PlanningReader planning;

    PlanningController(PlanningReader planning) {
        this.planning = planning;
    }

    @GetMapping("/goals/{goalId}/kpi-planning")
    Envelope<KpiPlanning> get(@PathVariable UUID goalId) {
        return Envelope.of(planning.of(goalId));
    }
}
