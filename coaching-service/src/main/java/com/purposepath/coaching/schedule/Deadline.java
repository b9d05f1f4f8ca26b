package com.purposepath.coaching.schedule;

import com.purposepath.coaching.planning.Priority;
import com.purposepath.coaching.planning.Title;
import com.purposepath.coaching.schedule.SchedulingConstraints.CriticalDeadline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last date on which an action is in time.
 *
 * @param name what it is, for use in a sentence
 */
record Deadline(LocalDate date, String name) {

    /** The earliest of those that bind the action. */
    static Optional<Deadline> of(SchedulingAction action, List<CriticalDeadline> critical) {
        LocalDate due = action.currentDueDate();
        Stream<Deadline> own = due == null ? Stream.empty() : Stream.of(new Deadline(due, "its due date"));
        Stream<Deadline> others = critical.stream()
                .filter(deadline -> binds(deadline, action))
                .map(deadline -> new Deadline(deadline.date(), "the deadline " + Title.quoted(deadline.description())));
        return Stream.concat(own, others).min(Comparator.comparing(Deadline::date));
    }

    private static boolean binds(CriticalDeadline deadline, SchedulingAction action) {
        List<String> named = deadline.actionIds();
        return named == null || named.isEmpty()
                ? action.importance() == Priority.CRITICAL
                : named.contains(action.id());
    }
}
