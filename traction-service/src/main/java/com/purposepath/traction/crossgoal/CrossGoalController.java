package com.purposepath.traction.crossgoal;

import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature({"kpis", "goals"})
class CrossGoalController {

    private final CrossGoalReader reader;

    CrossGoalController(CrossGoalReader reader) {
        this.reader = reader;
    }

    @GetMapping("/kpis/{kpiId}/cross-goal-impact")
    Envelope<Impact> impact(@PathVariable UUID kpiId) {
        return Envelope.of(reader.impact(kpiId));
    }

    @GetMapping("/cross-goal-alerts")
    Envelope.Page<Alert> alerts(Paging paging) {
        var page = reader.alerts(paging);
        return Envelope.page(page.items(), paging, page.total());
    }
}
