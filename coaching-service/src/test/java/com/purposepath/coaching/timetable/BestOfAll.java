package com.purposepath.coaching.timetable;

import com.purposepath.coaching.timetable.Workload.Job;
import java.time.LocalDate;
import java.util.List;

/**
 * The least cost of any timetable whatever, found by trying all last days of all jobs: whether their hours fit between the days is a flow
 * from jobs over the days of people to weeks. For a few jobs of whole hours only, each after those that it waits for.
 */
final class BestOfAll {

    private static final int DAYS = 22;
    private static final int WEEKS = 4;
    private static final int SOURCE = 0;

    private final Workload workload;
    private final List<Job> jobs;
    private final Ledger ledger;
    private final int[] ends;
    private long best = Long.MAX_VALUE;

    private BestOfAll(Workload workload) {
        this.workload = workload;
        this.jobs = workload.jobs();
        this.ledger = new Ledger(workload);
        this.ends = new int[jobs.size()];
    }

    static long cost(Workload workload) {
        var search = new BestOfAll(workload);
        search.choose(0, 0);
        return search.best;
    }

    private void choose(int number, long cost) {
        if (cost >= best || !fit(number)) {
            return;
        }
        if (number == ends.length) {
            best = cost;
            return;
        }
        for (int end = 0; end < DAYS; end++) {
            ends[number] = end;
            choose(
                    number + 1,
                    cost + jobs.get(number).priority().weight() * SimpleRule.late(jobs.get(number), day(end)));
        }
    }

    private boolean fit(int count) {
        int[][] room = room(count);
        int hours = jobs.subList(0, count).stream()
                .mapToInt(job -> (int) job.hours())
                .sum();
        while (hours > 0 && push(SOURCE, room, new boolean[room.length])) {
            hours--;
        }
        return hours == 0;
    }

    /** How many hours may still go from one place to another: source, jobs, days of people, weeks, sink. */
    private int[][] room(int count) {
        int size = sink() + 1;
        var room = new int[size][size];
        for (int number = 0; number < count; number++) {
            Job job = jobs.get(number);
            room[SOURCE][1 + number] = (int) job.hours();
            int from = job.after().stream()
                    .mapToInt(other -> ends[other] + 1)
                    .max()
                    .orElse(0);
            for (int day = from; day <= ends[number]; day++) {
                boolean may = ledger.isThere(job, day(day)) && !day(day).isBefore(job.earliest());
                room[1 + number][slot(job.worker(), day)] = may ? (int) job.hours() : 0;
                room[slot(job.worker(), day)][week(day)] = (int) ledger.daily(job);
            }
        }
        for (int week = sink() - WEEKS; week < sink(); week++) {
            room[week][sink()] = workload.teamHours() == null
                    ? Integer.MAX_VALUE
                    : workload.teamHours().intValue();
        }
        return room;
    }

    /** One more hour from there to the sink, if need be by sending others another way. */
    private boolean push(int from, int[][] room, boolean[] seen) {
        if (from == sink()) {
            return true;
        }
        seen[from] = true;
        for (int to = 0; to < room.length; to++) {
            if (!seen[to] && room[from][to] > 0 && push(to, room, seen)) {
                room[from][to]--;
                room[to][from]++;
                return true;
            }
        }
        return false;
    }

    private int slot(int worker, int day) {
        return 1 + jobs.size() + worker * DAYS + day;
    }

    private int week(int day) {
        return sink() - WEEKS + (day + workload.today().getDayOfWeek().ordinal()) / 7;
    }

    private int sink() {
        return 1 + jobs.size() + workload.workers().size() * DAYS + WEEKS;
    }

    private LocalDate day(int number) {
        return workload.today().plusDays(number);
    }
}
