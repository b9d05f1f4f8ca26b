package com.purposepath.coaching.schedule;

import com.purposepath.coaching.planning.Hours;
import com.purposepath.coaching.timetable.Stretch;
import java.time.LocalDate;

/** Says in two or three sentences why an action lies where it does. */
final class ReasonWriter {

    private final Plan plan;

    ReasonWriter(Plan plan) {
        this.plan = plan;
    }

    String write(int place) {
        return start(place) + " " + end(place) + waiting(place);
    }

    private String start(int place) {
        LocalDate start = plan.stretch(place).start();
        if (start.isAfter(plan.firstPossible(place))) {
            return plan.inTheWay(place)
                    .map(other -> "%s works on %s first, so it begins on %s."
                            .formatted(
                                    plan.action(place).who(), plan.action(other).quotedTitle(), start))
                    .orElse("The hours that the team has in a week are used by other actions until it begins on %s."
                            .formatted(start));
        }
        return plan.lastBefore(place)
                .filter(other -> plan.stretch(other)
                        .end()
                        .plusDays(1)
                        .isAfter(plan.job(place).earliest()))
                .map(other -> "It can only begin after %s, which takes until %s."
                        .formatted(
                                plan.action(other).quotedTitle(),
                                plan.stretch(other).end()))
                .orElse("It begins on %s, the first day on which it can be worked on.".formatted(start));
    }

    private String end(int place) {
        Stretch stretch = plan.stretch(place);
        int days = stretch.portions().size();
        String takes = "Its %s %s %d %s"
                .formatted(
                        Hours.of(plan.job(place).hours()),
                        days == 1 ? "fit into" : "are spread over",
                        days,
                        days == 1 ? "day" : "days");
        return plan.deadline(place)
                .map(deadline ->
                        "%s and end on %s; %s is %s.".formatted(takes, stretch.end(), deadline.name(), deadline.date()))
                .orElse("%s and end on %s.".formatted(takes, stretch.end()));
    }

    private String waiting(int place) {
        var others = plan.waiting().byWhom().get(place);
        return switch (others.size()) {
            case 0 -> "";
            case 1 ->
                " %s waits for it.".formatted(plan.action(others.getFirst()).quotedTitle());
            default -> " %d other actions wait for it.".formatted(others.size());
        };
    }
}
