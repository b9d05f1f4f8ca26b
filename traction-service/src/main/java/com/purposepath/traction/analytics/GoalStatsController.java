package com.purposepath.traction.analytics;

import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.web.Envelope;
import com.purposepath.traction.goal.TimeHorizon;
import com.purposepath.traction.value.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature("goals")
class GoalStatsController {

    private final GoalTotals totals;

    GoalStatsController(GoalTotals totals) {
        this.totals = totals;
    }

    @GetMapping("/goals/stats")
    Envelope<GoalStats> stats(
            @RequestParam(required = false) @Nullable String ownerId,
            @RequestParam(required = false) @Nullable TimeHorizon horizon) {
        return Envelope.of(totals.of(Ids.orNull(ownerId), horizon));
    }
}
