package com.purposepath.coaching.timetable;

import com.purposepath.coaching.planning.Priority;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, by whom, and when it can be.
 *
 * @param today the first day on which anything can be done
 * @param workingDays at least one
 * @param teamHours most hours in each ISO week of all together, or null without a limit
 */
public record Workload(
        LocalDate today,
        Set<DayOfWeek> workingDays,
        @Nullable Double teamHours,
        List<Worker> workers,
        List<Job> jobs) {

    /** Somebody with so many hours a week, spread evenly over the working days, and never there on some dates. */
    public record Worker(double hoursPerWeek, Set<LocalDate> absent) {}

    /**
     * One thing to do.
     *
     * @param hours more than 0
     * @param after the jobs that must have ended on an earlier day, by their places; never in a circle
     * @param worker who does it, by place
     * @param earliest the first day on which it may be worked
     * @param deadline the last day on which it is in time, or null when it is always
     */
    public record Job(
            double hours,
            Priority priority,
            List<Integer> after,
            int worker,
            LocalDate earliest,
            @Nullable LocalDate deadline) {}
}
