package com.purposepath.coaching.schedule;

import com.purposepath.coaching.planning.Hours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says what the dates of an action ask of people. */
final class ConsiderationWriter {

    private static final double USUAL = 40;

    private final Plan plan;

    ConsiderationWriter(Plan plan) {
        this.plan = plan;
    }

    List<String> write(int place) {
        var all = new ArrayList<String>();
        SchedulingAction action = plan.action(place);
        if (!action.isAssigned()) {
            all.add("Nobody is assigned; the dates are those of one person with 40 hours a week.");
        } else {
            if (plan.worker(place).hoursPerWeek() != USUAL) {
                all.add("%s works %s a week."
                        .formatted(action.who(), Hours.of(plan.worker(place).hoursPerWeek())));
            }
            booked(place, all);
        }
        away(place, all);
        LocalDate end = plan.stretch(place).end();
        if (plan.isFullWeek(end)) {
            all.add("The team's hours are used up in the week of %s.".formatted(end));
        }
        return List.copyOf(all);
    }

    private void booked(int place, List<String> all) {
        List<LocalDate> full = plan.fullDays(place);
        if (!full.isEmpty()) {
            String who = plan.action(place).who();
            all.add(
                    full.size() == 1
                            ? "%s is fully booked on %s.".formatted(who, full.getFirst())
                            : "%s is fully booked on %d days from %s to %s."
                                    .formatted(who, full.size(), full.getFirst(), full.getLast()));
        }
    }

    private void away(int place, List<String> all) {
        LocalDate after = plan.stretch(place).end().plusDays(1);
        List<LocalDate> away = plan.worker(place).absent().stream()
                .filter(date -> !date.isBefore(plan.job(place).earliest()) && date.isBefore(after))
                .filter(date -> plan.workload().workingDays().contains(date.getDayOfWeek()))
                .sorted()
                .toList();
        if (!away.isEmpty()) {
            all.add("%s is away on %s%s."
                    .formatted(
                            plan.action(place).who(),
                            away.getFirst(),
                            away.size() == 1 ? "" : " and %d more".formatted(away.size() - 1)));
        }
    }
}
