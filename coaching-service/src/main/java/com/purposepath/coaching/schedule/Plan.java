package com.purposepath.coaching.schedule;

import com.purposepath.coaching.planning.Waiting;
import com.purposepath.coaching.timetable.Outcome.Placed;
import com.purposepath.coaching.timetable.Stretch;
import com.purposepath.coaching.timetable.Stretch.Portion;
import com.purposepath.coaching.timetable.Workload;
import com.purposepath.coaching.timetable.Workload.Job;
import com.purposepath.coaching.timetable.Workload.Worker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A request with the dates that were found for it; actions are named by their places in the request. */
record Plan(SchedulingRequest request, Waiting waiting, Workload workload, List<Placed> placed) {

    private static final double TOLERANCE = 0.001;

    SchedulingAction action(int place) {
        return request.actions().get(place);
    }

    Job job(int place) {
        return workload.jobs().get(place);
    }

    Worker worker(int place) {
        return workload.workers().get(job(place).worker());
    }

    Stretch stretch(int place) {
        return placed.get(place).stretch();
    }

    Optional<Deadline> deadline(int place) {
        return Deadline.of(action(place), request.limits().deadlines());
    }

    /** The one that ends last of those that the action waits for. */
    Optional<Integer> lastBefore(int place) {
        return waiting.forWhat().get(place).stream()
                .max(Comparator.<Integer, LocalDate>comparing(
                        other -> stretch(other).end()));
    }

    /** Another action of the same person that keeps this one from starting when it could. */
    Optional<Integer> inTheWay(int place) {
        return ofSameWorker(place)
                .filter(other -> other != place)
                .filter(other -> stretch(other).start().isBefore(stretch(place).start()))
                .filter(other -> !stretch(other).end().isBefore(firstPossible(place)))
                .boxed()
                .max(Comparator.comparing(other -> stretch(other).end()));
    }

    /** The first date on which the action could start if there were no other work. */
    LocalDate firstPossible(int place) {
        LocalDate ready = lastBefore(place)
                .map(other -> stretch(other).end().plusDays(1))
                .filter(date -> date.isAfter(job(place).earliest()))
                .orElse(job(place).earliest());
        return ready.datesUntil(stretch(place).start())
                .filter(date -> workload.workingDays().contains(date.getDayOfWeek()))
                .filter(date -> !worker(place).absent().contains(date))
                .findFirst()
                .orElse(stretch(place).start());
    }

    /** Dates of the action on which its person has no time left. */
    List<LocalDate> fullDays(int place) {
        double daily = worker(place).hoursPerWeek() / workload.workingDays().size();
        return stretch(place).portions().stream()
                .map(Portion::date)
                .filter(date -> hours(ofSameWorker(place), date, date) >= daily - TOLERANCE)
                .toList();
    }

    /** Whether the team has no hours left in the week of that date. */
    boolean isFullWeek(LocalDate date) {
        Double most = workload.teamHours();
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return most != null && hours(IntStream.range(0, placed.size()), monday, monday.plusDays(6)) >= most - TOLERANCE;
    }

    private IntStream ofSameWorker(int place) {
        return IntStream.range(0, placed.size())
                .filter(other -> job(other).worker() == job(place).worker());
    }

    private double hours(IntStream places, LocalDate from, LocalDate to) {
        return places.mapToObj(this::stretch)
                .flatMap(stretch -> stretch.portions().stream())
                .filter(portion ->
                        !portion.date().isBefore(from) && !portion.date().isAfter(to))
                .mapToDouble(Portion::hours)
                .sum();
    }
}
