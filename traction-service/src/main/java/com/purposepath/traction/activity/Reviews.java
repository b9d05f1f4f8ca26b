package com.purposepath.traction.activity;

import com.purposepath.common.error.CommonError;
import com.purposepath.traction.goal.GoalFacts;
import com.purposepath.traction.goal.Goals;
import com.purposepath.traction.scorecard.GoalKpis;
import com.purposepath.traction.value.Numbers;
import com.purposepath.traction.value.Today;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins weekly reviews: one per goal, week and author, with the goal as it stands. */
@Component
class Reviews {

    private final Goals goals;
    private final GoalKpis kpis;
    private final Entries entries;

    Reviews(Goals goals, GoalKpis kpis, Entries entries) {
        this.goals = goals;
        this.kpis = kpis;
        this.entries = entries;
    }

    /** The lock on the goal makes a second review of the same week wait and see the first. */
    ReviewPart begin(UUID goalId, @Nullable String week, UUID author) {
        GoalFacts goal = goals.lock(goalId);
        String reviewed = IsoWeek.reviewable(week, Today.date());
        entries.review(goalId, reviewed, author).ifPresent(first -> {
            throw CommonError.DUPLICATE_RESOURCE
                    .exception("You have reviewed this week already")
                    .detail("existingId", first.id());
        });
        return ReviewPart.of(reviewed, Numbers.percent(goal.progress()), snapshot(goalId));
    }

    private List<ReviewedKpi> snapshot(UUID goalId) {
        return kpis.snapshots(goalId).stream()
                .map(kpi -> new ReviewedKpi(kpi.kpiId(), kpi.name(), kpi.value(), kpi.progress()))
                .toList();
    }
}
