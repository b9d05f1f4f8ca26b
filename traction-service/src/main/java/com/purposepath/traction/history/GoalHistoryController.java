package com.purposepath.traction.history;

import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature("goals")
class GoalHistoryController {

    private final GoalHistory history;

    GoalHistoryController(GoalHistory history) {
        this.history = history;
    }

    @GetMapping("/goals/{goalId}/status-history")
    Envelope.Page<GoalStatusChangeView> list(@PathVariable UUID goalId, Paging paging) {
        var page = history.of(goalId, paging);
        return Envelope.page(page.items(), paging, page.total());
    }
}
