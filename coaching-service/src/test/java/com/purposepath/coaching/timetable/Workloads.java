package com.purposepath.coaching.timetable;

import com.purposepath.coaching.planning.Priority;
import com.purposepath.coaching.timetable.Workload.Job;
import com.purposepath.coaching.timetable.Workload.Worker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Workloads of every kind, the same for the same number. */
final class Workloads {

    static final LocalDate TODAY = LocalDate.of(2025, 11, 19);
    static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private Workloads() {}

    static Job job(double hours, Priority priority, int worker, LocalDate deadline, Integer... after) {
        return new Job(hours, priority, List.of(after), worker, TODAY, deadline);
    }

    static Workload of(List<Worker> workers, Job... jobs) {
        return new Workload(TODAY, WEEKDAYS, null, workers, List.of(jobs));
    }

    static Worker fullTime() {
        return new Worker(40, Set.of());
    }

    /** So many jobs at most; some late, some waiting, some short of people or of team hours. */
    static Workload random(long seed, int most) {
        var random = new Random(seed);
        int count = 1 + random.nextInt(most);
        Set<DayOfWeek> days = random.nextInt(3) > 0 ? WEEKDAYS : someDays(random);
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            workers.add(worker(random));
        }
        List<Job> jobs = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            jobs.add(job(random, number, workers));
        }
        Double team = random.nextInt(3) == 0 ? Double.valueOf(10 + random.nextInt(80)) : null;
        return new Workload(TODAY, days, team, workers, jobs);
    }

    /** Up to four jobs of one to four hours for two people with two hours a day. */
    static Workload small(long seed, boolean withTeam) {
        var random = new Random(seed);
        List<Worker> workers = List.of(
                new Worker(10, Set.of(TODAY.plusDays(random.nextInt(9)))),
                new Worker(10, Set.of(TODAY.plusDays(random.nextInt(9)))));
        List<Job> jobs = new ArrayList<>();
        for (int number = random.nextInt(4); number >= 0; number--) {
            jobs.add(new Job(
                    1 + random.nextInt(4),
                    Priority.values()[random.nextInt(4)],
                    jobs.isEmpty() || random.nextInt(3) > 0 ? List.of() : List.of(random.nextInt(jobs.size())),
                    random.nextInt(2),
                    TODAY.plusDays(random.nextInt(3)),
                    TODAY.plusDays(random.nextInt(6) - 1)));
        }
        return new Workload(TODAY, WEEKDAYS, withTeam ? Double.valueOf(6 + random.nextInt(4)) : null, workers, jobs);
    }

    private static Set<DayOfWeek> someDays(Random random) {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextBoolean()) {
                days.add(day);
            }
        }
        return days;
    }

    private static Worker worker(Random random) {
        Set<LocalDate> absent = new HashSet<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            absent.add(TODAY.plusDays(random.nextInt(20)));
        }
        double[] hours = {40, 40, 20, 37.5, 30, 8, 100};
        return new Worker(hours[random.nextInt(hours.length)], absent);
    }

    private static Job job(Random random, int number, List<Worker> workers) {
        List<Integer> after = new ArrayList<>();
        for (int other = 0; other < number; other++) {
            if (random.nextInt(5) == 0) {
                after.add(other);
            }
        }
        double[] hours = {1, 2, 4, 8, 12, 16, 20.5, 33.333, 0.25};
        return new Job(
                hours[random.nextInt(hours.length)],
                Priority.values()[random.nextInt(4)],
                after,
                random.nextInt(workers.size()),
                TODAY.plusDays(random.nextInt(3) == 0 ? random.nextInt(12) - 3 : 0),
                random.nextInt(4) == 0 ? null : TODAY.plusDays(random.nextInt(16) - 2));
    }
}
