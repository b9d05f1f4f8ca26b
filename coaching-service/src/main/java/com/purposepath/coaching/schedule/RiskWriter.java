package com.purposepath.coaching.schedule;

import com.purposepath.coaching.planning.Hours;
import com.purposepath.coaching.planning.Title;
import com.purposepath.coaching.timetable.Hindrance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what could go wrong with an action's dates, or already has. */
final class RiskWriter {

    private final Plan plan;
    private final Set<String> known;

    RiskWriter(Plan plan) {
        this.plan = plan;
        this.known = plan.request().actions().stream().map(SchedulingAction::id).collect(Collectors.toSet());
    }

    List<String> write(int place) {
        var risks = new ArrayList<String>();
        plan.deadline(place).map(deadline -> timing(place, deadline)).ifPresent(risks::addAll);
        plan.action(place).waitsFor().stream()
                .filter(id -> !known.contains(id))
                .map(id ->
                        "It depends on %s, which is not among these actions and is taken to be done; make sure that it is."
                                .formatted(Title.plain(id)))
                .forEach(risks::add);
        return List.copyOf(risks);
    }

    private List<String> timing(int place, Deadline deadline) {
        int late = plan.placed().get(place).daysLate();
        if (late > 0) {
            return List.of("%s later than %s, %s: %s."
                    .formatted(late == 1 ? "One day" : late + " days", deadline.name(), deadline.date(), why(place)));
        }
        return plan.stretch(place).end().equals(deadline.date())
                ? List.of("It ends on the very day of %s, %s; any delay makes it late."
                        .formatted(deadline.name(), deadline.date()))
                : List.of();
    }

    private String why(int place) {
        Hindrance hindrance = Objects.requireNonNull(plan.placed().get(place).late(), "what is late has a reason");
        return switch (hindrance) {
            case THE_JOB ->
                "%s from %s on take longer even if nothing else is done; move the date, shorten the work or let more people share it"
                        .formatted(
                                Hours.of(plan.job(place).hours()),
                                plan.job(place).earliest());
            case WHAT_IT_WAITS_FOR ->
                "%s ends too late for it; finish that sooner or let this begin without it"
                        .formatted(plan.lastBefore(place)
                                .map(other -> plan.action(other).quotedTitle())
                                .orElse("what it waits for"));
            case ITS_WORKER ->
                "%s is busy with actions that would cost more if they waited; give it to somebody else or move its date"
                        .formatted(plan.action(place).who());
            case THE_TEAM -> "the team has no more hours in these weeks; raise its hours, or move the date";
        };
    }
}
