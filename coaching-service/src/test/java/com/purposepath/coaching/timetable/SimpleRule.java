package com.purposepath.coaching.timetable;

import com.purposepath.coaching.timetable.Workload.Job;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The plain rule of the contract, written down once more from its words. */
final class SimpleRule {

    private SimpleRule() {}

    /** Weighted days late, or -1 where there is no room. */
    static long cost(Workload workload) {
        List<Integer> order = new ArrayList<>();
        List<Integer> left = new ArrayList<>(
                IntStream.range(0, workload.jobs().size()).boxed().toList());
        while (!left.isEmpty()) {
            Integer next = left.stream()
                    .filter(number ->
                            order.containsAll(workload.jobs().get(number).after()))
                    .min(Comparator.<Integer, LocalDate>comparing(
                                    number -> deadline(workload.jobs().get(number)))
                            .thenComparing(number ->
                                    -workload.jobs().get(number).priority().ordinal())
                            .thenComparing(number -> number))
                    .orElseThrow();
            left.remove(next);
            order.add(next);
        }
        return cost(workload, order);
    }

    static long cost(Workload workload, List<Integer> order) {
        var ledger = new Ledger(workload);
        LocalDate[] ends = new LocalDate[order.size()];
        long cost = 0;
        for (int number : order) {
            Job job = workload.jobs().get(number);
            LocalDate from = job.earliest().isBefore(workload.today()) ? workload.today() : job.earliest();
            for (int other : job.after()) {
                if (ends[other] == null) {
                    return -1;
                }
                from = from.isAfter(ends[other]) ? from : ends[other].plusDays(1);
            }
            LocalDate end = ledger.enterEarliest(job, from);
            if (end == null) {
                return -1;
            }
            ends[number] = end;
            cost += job.priority().weight() * late(job, end);
        }
        return cost;
    }

    static long late(Job job, LocalDate end) {
        return job.deadline() == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(job.deadline(), end));
    }

    private static LocalDate deadline(Job job) {
        return job.deadline() == null ? LocalDate.MAX : job.deadline();
    }
}
