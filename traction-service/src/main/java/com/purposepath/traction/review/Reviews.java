package com.purposepath.traction.review;

import com.purposepath.traction.activity.ReviewPart;
import com.purposepath.traction.activity.ReviewedKpi;
import com.purposepath.traction.activity.WeeklyReviews;
import com.purposepath.traction.goal.GoalFacts;
import com.purposepath.traction.goal.Goals;
import com.purposepath.traction.scorecard.GoalKpis;
import com.purposepath.traction.value.Numbers;
import com.purposepath.traction.value.Today;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins weekly reviews with the goal as it stands. */
@Component
class Reviews implements WeeklyReviews {

    private final Goals goals;
    private final GoalKpis kpis;

    Reviews(Goals goals, GoalKpis kpis) {
        this.goals = goals;
        this.kpis = kpis;
    }

    @Override
    public ReviewPart begin(UUID goalId, @Nullable String week) {
        GoalFacts goal = goals.lock(goalId);
        String reviewed = IsoWeek.reviewable(week, Today.date());
        return ReviewPart.of(reviewed, Numbers.percent(goal.progress()), snapshot(goalId));
    }

    private List<ReviewedKpi> snapshot(UUID goalId) {
        return kpis.snapshots(goalId).stream()
                .map(kpi -> new ReviewedKpi(kpi.kpiId(), kpi.name(), kpi.value(), kpi.progress()))
                .toList();
    }
}
