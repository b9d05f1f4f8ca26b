package com.purposepath.coaching.timetable;

import com.purposepath.coaching.timetable.Stretch.Portion;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** Other days for one task while all others stay: the next best start, the week after, and as late as it is in time. */
final class Alternatives {

    private final Problem problem;
    private final Sequencer placed;

    Alternatives(Problem problem, Sequencer placed) {
        this.problem = problem;
        this.placed = placed;
    }

    /** Each differs from the others and from the present one in its first or last day; none is later than that allows. */
    List<Stretch> of(Task task, Stretch present) {
        return placed.board().without(task, () -> find(task, present));
    }

    private List<Stretch> find(Task task, Stretch present) {
        int start = problem.days().day(present.start());
        int last = last(task);
        int nextWeek = start
                + DayOfWeek.values().length
                - problem.days().date(start).getDayOfWeek().ordinal();
        var found = new ArrayList<>(List.of(present));
        add(found, placed.board().earliest(task, start + 1, last));
        add(found, placed.board().earliest(task, nextWeek, last));
        if (task.deadline() != Task.NEVER_LATE) {
            add(found, placed.board().latest(task, placed.ready(task), last));
        }
        return List.copyOf(found.subList(1, found.size()));
    }

    /** Later than this, those that wait for it would have to move, or it would be later than it is. */
    private int last(Task task) {
        int last = Math.min(Days.LAST, Math.max(task.deadline(), placed.end(task)));
        for (Task other : problem.tasks()) {
            if (other.after().contains(task.number())) {
                last = Math.min(
                        last,
                        problem.days()
                                        .day(placed.board()
                                                .portions(other)
                                                .getFirst()
                                                .date())
                                - 1);
            }
        }
        return last;
    }

    private static void add(List<Stretch> found, List<Portion> portions) {
        if (!portions.isEmpty()) {
            var stretch = new Stretch(portions);
            if (found.stream().noneMatch(stretch::hasSameEnds)) {
                found.add(stretch);
            }
        }
    }
}
