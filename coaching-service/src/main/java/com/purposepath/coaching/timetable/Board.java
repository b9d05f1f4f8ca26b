package com.purposepath.coaching.timetable;

import com.purposepath.coaching.timetable.Stretch.Portion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Who has how much time left on which day. It is wiped and filled again thousands of times in a search, hence the plain arrays: each entry
 * is written down in order, so that wiping costs no more than filling did.
 */
final class Board {

    private final Problem problem;
    private final long[][] taken;
    private final long[] takenByTeam;
    private final int[] weeks;
    private final int[] firstFree;
    private final Entries entries = new Entries();
    private long effort;

    Board(Problem problem) {
        this.problem = problem;
        this.taken = new long[problem.capacity().length][Days.BEYOND];
        this.weeks = IntStream.range(0, Days.BEYOND).map(problem.days()::week).toArray();
        this.takenByTeam = new long[weeks[Days.LAST] + 1];
        this.firstFree = new int[problem.capacity().length];
    }

    void wipe() {
        entries.undo((number, day, units) -> take(problem.tasks().get(number), day, -units));
        Arrays.fill(firstFree, 0);
    }

    /**
     * Gives the task the earliest hours that are free from that day on; where they are too few, all of them.
     *
     * @return its last day, or {@link Days#BEYOND} when hours are lacking
     */
    int place(Task task, int from) {
        long missing = task.units();
        for (int day = Math.max(from, firstFree[task.worker()]); day <= Days.LAST; day++) {
            long units = Math.min(missing, free(task, day));
            if (units > 0) {
                enter(task, day, units);
                missing -= units;
            }
            if (missing == 0) {
                return day;
            }
        }
        return Days.BEYOND;
    }

    /** The earliest hours that are free between two days, for looking only; nothing where they are too few. */
    List<Portion> earliest(Task task, int from, int to) {
        return fit(task, IntStream.rangeClosed(from, to));
    }

    /** The latest ones. */
    List<Portion> latest(Task task, int from, int to) {
        return fit(task, IntStream.rangeClosed(from, to).map(day -> from + to - day));
    }

    /** Looks at the board as it would be without the task. */
    <T> T without(Task task, Supplier<T> look) {
        entries.each(task, (day, units) -> take(task, day, -units));
        T seen = look.get();
        entries.each(task, (day, units) -> take(task, day, units));
        return seen;
    }

    /** What was entered for the task, in the order of days. */
    List<Portion> portions(Task task) {
        var portions = new ArrayList<Portion>();
        entries.each(task, (day, units) -> portions.add(portion(day, units)));
        return portions;
    }

    /** Enters here what the other board has, but for one task. */
    void copy(Board other, Task without) {
        problem.tasks().stream()
                .filter(task -> task.number() != without.number())
                .forEach(task -> other.entries.each(task, (day, units) -> enter(task, day, units)));
    }

    /** How many days were looked at since the board is there. */
    long effort() {
        return effort;
    }

    private List<Portion> fit(Task task, IntStream days) {
        var portions = new ArrayList<Portion>();
        var more = new long[takenByTeam.length];
        long missing = task.units();
        for (int day : days.toArray()) {
            long units = Math.min(missing, Math.min(free(task, day), freeInWeek(weeks[day]) - more[weeks[day]]));
            if (units > 0) {
                portions.add(portion(day, units));
                more[weeks[day]] += units;
                missing -= units;
            }
        }
        portions.sort(Comparator.comparing(Portion::date));
        return missing == 0 ? portions : List.of();
    }

    private void enter(Task task, int day, long units) {
        take(task, day, units);
        entries.add(task.number(), day, units);
    }

    private Portion portion(int day, long units) {
        return new Portion(problem.days().date(day), problem.hours(units));
    }

    private long free(Task task, int day) {
        effort++;
        int worker = task.worker();
        long own = problem.capacity()[worker][day] - taken[worker][day];
        if (own == 0) {
            skip(worker, day);
            return 0;
        }
        return Math.min(problem.most(), Math.min(own, freeInWeek(weeks[day])));
    }

    private void skip(int worker, int day) {
        if (firstFree[worker] == day) {
            firstFree[worker]++;
        }
    }

    private long freeInWeek(int week) {
        return problem.weekly() - takenByTeam[week];
    }

    private void take(Task task, int day, long units) {
        taken[task.worker()][day] += units;
        takenByTeam[weeks[day]] += units;
    }
}
