package com.purposepath.coaching.timetable;

import com.purposepath.coaching.timetable.Stretch.Portion;
import com.purposepath.coaching.timetable.Workload.Job;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up hours by date, person and week, in the simplest way there is: what the real thing is held against. */
final class Ledger {

    static final double TOLERANCE = 0.05;

    private static final double NOTHING = 1e-7;

    private final Workload workload;
    private final Map<Object, Double> hours = new HashMap<>();

    Ledger(Workload workload) {
        this.workload = workload;
    }

    static long week(LocalDate date) {
        return date.get(IsoFields.WEEK_BASED_YEAR) * 100L + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    double daily(Job job) {
        return workload.workers().get(job.worker()).hoursPerWeek()
                / workload.workingDays().size();
    }

    boolean isThere(Job job, LocalDate date) {
        return workload.workingDays().contains(date.getDayOfWeek())
                && !workload.workers().get(job.worker()).absent().contains(date);
    }

    void enter(Job job, Portion portion) {
        hours.merge(personDay(job, portion.date()), portion.hours(), Double::sum);
        hours.merge(week(portion.date()), portion.hours(), Double::sum);
    }

    double free(Job job, LocalDate date) {
        if (!isThere(job, date)) {
            return 0;
        }
        double own = daily(job) - taken(personDay(job, date));
        double team = workload.teamHours() == null ? own : workload.teamHours() - taken(week(date));
        return Math.min(24, Math.min(own, team));
    }

    double taken(Object where) {
        return hours.getOrDefault(where, 0.0);
    }

    /** Enters the earliest free hours; null when they are too few in two years. */
    @Nullable
    LocalDate enterEarliest(Job job, LocalDate from) {
        double missing = job.hours();
        for (LocalDate date = from; !date.isAfter(workload.today().plusDays(730)); date = date.plusDays(1)) {
            double some = Math.min(missing, free(job, date));
            if (some > NOTHING) {
                enter(job, new Portion(date, some));
                missing -= some;
            }
            if (missing < NOTHING) {
                return date;
            }
        }
        return null;
    }

    static Object personDay(Job job, LocalDate date) {
        return List.of(job.worker(), date);
    }
}
