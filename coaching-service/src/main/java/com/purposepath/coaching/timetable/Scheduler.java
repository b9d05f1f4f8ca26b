package com.purposepath.coaching.timetable;

import com.purposepath.coaching.ordering.OrderSearch;
import com.purposepath.coaching.timetable.Outcome.NoRoom;
import com.purposepath.coaching.timetable.Outcome.Placed;
import com.purposepath.coaching.timetable.Outcome.Planned;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Plans a workload: by the plain rule where nothing is later than it must be, else by the best order that a search of bounded effort finds,
 * which is never worse.
 */
@Component
public class Scheduler {

    private static final long EFFORT = 60_000_000;
    private static final long FEWEST = 500;
    private static final long MOST = 30_000;

    private final OrderSearch search;

    Scheduler(OrderSearch search) {
        this.search = search;
    }

    public Outcome plan(Workload workload) {
        Problem problem = Problem.of(workload);
        var sequencer = new Sequencer(problem);
        List<Integer> plain = PlainRule.order(problem.tasks());
        sequencer.place(plain);
        List<Integer> lacking = problem.tasks().stream()
                .filter(task -> sequencer.end(task) == Days.BEYOND)
                .map(Task::number)
                .toList();
        if (!lacking.isEmpty()) {
            return new NoRoom(lacking);
        }
        sequencer.place(best(plain, sequencer, problem));
        return new Planned(problem.tasks().stream()
                .map(task -> placed(task, sequencer, problem))
                .toList());
    }

    private List<Integer> best(List<Integer> plain, Sequencer sequencer, Problem problem) {
        long bound = sequencer.bound(plain);
        long before = sequencer.board().effort();
        if (sequencer.cost(plain).main() == bound) {
            return plain;
        }
        long effort = sequencer.board().effort() - before;
        List<Integer> start = Stream.of(plain, mostWorthAnHour(problem.tasks()))
                .min(Comparator.comparing(sequencer::cost))
                .orElseThrow();
        return search.improve(start, sequencer::cost, bound, Math.clamp(EFFORT / effort, FEWEST, MOST));
    }

    /** A better start than the plain rule where not much can be in time. */
    private static List<Integer> mostWorthAnHour(List<Task> tasks) {
        return tasks.stream()
                .sorted(Comparator.comparingDouble(task -> (double) task.units() / task.weight()))
                .map(Task::number)
                .toList();
    }

    private static Placed placed(Task task, Sequencer sequencer, Problem problem) {
        var stretch = new Stretch(sequencer.board().portions(task));
        int daysLate = task.daysLate(sequencer.end(task));
        return new Placed(
                stretch,
                new Alternatives(problem, sequencer).of(task, stretch),
                daysLate,
                daysLate == 0 ? null : Hindrance.of(task, sequencer, problem.withoutTeam()));
    }
}
