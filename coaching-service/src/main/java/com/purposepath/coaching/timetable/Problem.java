package com.purposepath.coaching.timetable;

import com.purposepath.coaching.timetable.Workload.Job;
import com.purposepath.coaching.timetable.Workload.Worker;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A workload in whole numbers: hours become units, so small that the even share of a week's hours is a whole number of them too and sums
 * are exact.
 *
 * @param unitsPerHour how many units an hour has
 * @param weekly most units of a week
 * @param capacity units of each worker on each day
 */
record Problem(Days days, long unitsPerHour, long weekly, long[][] capacity, List<Task> tasks) {

    /** What can be told apart: a millionth of an hour. */
    private static final long PRECISION = 1_000_000;

    private static final long UNLIMITED = Long.MAX_VALUE / 2;
    private static final long HOURS_OF_A_DAY = 24;

    static Problem of(Workload workload) {
        var days = new Days(workload.today(), workload.workingDays());
        int share = workload.workingDays().size();
        return new Problem(
                days,
                PRECISION * share,
                workload.teamHours() == null ? UNLIMITED : units(workload.teamHours()) * share,
                workload.workers().stream()
                        .map(worker -> capacity(worker, days))
                        .toArray(long[][]::new),
                IntStream.range(0, workload.jobs().size())
                        .mapToObj(number -> task(number, workload.jobs().get(number), days, share))
                        .toList());
    }

    Problem withoutTeam() {
        return new Problem(days, unitsPerHour, UNLIMITED, capacity, tasks);
    }

    /** Most units of one task on one day. */
    long most() {
        return HOURS_OF_A_DAY * unitsPerHour;
    }

    double hours(long units) {
        return Math.max(1, Math.round((double) units * PRECISION / unitsPerHour)) / (double) PRECISION;
    }

    private static long[] capacity(Worker worker, Days days) {
        var capacity = new long[Days.BEYOND];
        for (int day = 0; day < capacity.length; day++) {
            boolean there = days.isWorked(day) && !worker.absent().contains(days.date(day));
            capacity[day] = there ? units(worker.hoursPerWeek()) : 0;
        }
        return capacity;
    }

    private static Task task(int number, Job job, Days days, int share) {
        return new Task(
                number,
                Math.max(1, units(job.hours())) * share,
                job.priority().weight(),
                job.after(),
                job.worker(),
                Math.max(0, days.day(job.earliest())),
                job.deadline() == null ? Task.NEVER_LATE : days.day(job.deadline()));
    }

    private static long units(double hours) {
        return Math.round(hours * PRECISION);
    }
}
