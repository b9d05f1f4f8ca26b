package com.purposepath.traction.issuestats;

import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.web.Envelope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping({"/operations/issues", "/issues"})
@RequiresFeature("operations")
class IssueStatsController {

    private final IssueStatsReader stats;

    IssueStatsController(IssueStatsReader stats) {
        this.stats = stats;
    }

    @GetMapping("/stats")
    Envelope<IssueStats> get() {
        return Envelope.of(stats.read());
    }
}
