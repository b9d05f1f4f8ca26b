package com.purposepath.coaching.schedule;

import com.purposepath.coaching.schedule.ScheduleSuggestion.AlternativeSchedule;
import com.purposepath.coaching.timetable.Outcome.Placed;
import com.purposepath.coaching.timetable.Stretch;
import java.util.List;

/** Puts dates and words together. */
final class SuggestionWriter {

    private static final double SURE = 0.95;
    private static final double PER_DEPENDENCY = 0.04;
    private static final double MOST_FOR_DEPENDENCIES = 0.2;
    private static final double PER_RISK = 0.08;
    private static final double MOST_FOR_RISKS = 0.3;
    private static final double UNASSIGNED = 0.15;

    private final Plan plan;
    private final ReasonWriter reasons;
    private final RiskWriter risks;
    private final ConsiderationWriter considerations;

    SuggestionWriter(Plan plan) {
        this.plan = plan;
        this.reasons = new ReasonWriter(plan);
        this.risks = new RiskWriter(plan);
        this.considerations = new ConsiderationWriter(plan);
    }

    ScheduleSuggestion write(int place) {
        Placed placed = plan.placed().get(place);
        List<String> risky = risks.write(place);
        List<String> dependencies = plan.waiting().forWhat().get(place).stream()
                .map(other -> plan.action(other).plainTitle() + " must be finished first.")
                .toList();
        return new ScheduleSuggestion(
                plan.action(place).id(),
                placed.stretch().start(),
                placed.stretch().end(),
                placed.stretch().portions(),
                placed.daysLate(),
                reasons.write(place),
                confidence(place, dependencies.size(), risky.size()),
                dependencies,
                considerations.write(place),
                risky,
                placed.alternatives().stream()
                        .map(other -> AlternativeSchedule.of(other, rationale(place, other)))
                        .toList());
    }

    private double confidence(int place, int dependencies, int risky) {
        double confidence = SURE
                - Math.min(MOST_FOR_DEPENDENCIES, PER_DEPENDENCY * dependencies)
                - Math.min(MOST_FOR_RISKS, PER_RISK * risky)
                - (plan.action(place).isAssigned() ? 0 : UNASSIGNED);
        return Math.round(100 * confidence) / 100.0;
    }

    private String rationale(int place, Stretch other) {
        String change = other.start().equals(plan.stretch(place).start())
                ? "Ends on %s instead".formatted(other.end())
                : "Begins on %s instead of %s"
                        .formatted(other.start(), plan.stretch(place).start());
        return plan.deadline(place)
                .map(deadline -> other.end().isAfter(deadline.date())
                        ? "%s and is no later for it.".formatted(change)
                        : "%s and is still in time for %s, %s.".formatted(change, deadline.name(), deadline.date()))
                .orElse("%s; nothing else has to move.".formatted(change));
    }
}
