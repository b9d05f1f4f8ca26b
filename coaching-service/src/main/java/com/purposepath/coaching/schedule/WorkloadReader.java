package com.purposepath.coaching.schedule;

import com.purposepath.coaching.planning.Waiting;
import com.purposepath.coaching.schedule.SchedulingConstraints.Availability;
import com.purposepath.coaching.timetable.Workload;
import com.purposepath.coaching.timetable.Workload.Job;
import com.purposepath.coaching.timetable.Workload.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is to be planned out of a request. */
final class WorkloadReader {

    private static final Worker USUAL = new Worker(40, Set.of());

    private final SchedulingRequest request;
    private final List<Worker> workers = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    WorkloadReader(SchedulingRequest request) {
        this.request = request;
    }

    Workload read(Waiting waiting, LocalDate today) {
        List<Job> jobs = IntStream.range(0, request.actions().size())
                .mapToObj(place -> job(place, waiting, today))
                .toList();
        SchedulingConstraints limits = request.limits();
        return new Workload(today, limits.daysOfWork(), limits.teamCapacity(), List.copyOf(workers), jobs);
    }

    private Job job(int place, Waiting waiting, LocalDate today) {
        SchedulingAction action = request.actions().get(place);
        return new Job(
                action.estimatedDuration(),
                action.importance(),
                waiting.forWhat().get(place),
                worker(action),
                latest(today, request.limits().startDate(), action.currentStartDate()),
                Deadline.of(action, request.limits().deadlines())
                        .map(Deadline::date)
                        .orElse(null));
    }

    /** Somebody who is not assigned is somebody else each time. */
    private int worker(SchedulingAction action) {
        String person = action.assignedTo();
        return person == null || person.isEmpty() ? add(USUAL) : places.computeIfAbsent(person, id -> add(named(id)));
    }

    private Worker named(String id) {
        return request.limits().people().stream()
                .filter(person -> person.personId().equals(id))
                .findFirst()
                .map(WorkloadReader::worker)
                .orElse(USUAL);
    }

    private static Worker worker(Availability person) {
        return new Worker(person.hoursPerWeek(), person.away());
    }

    private int add(Worker worker) {
        workers.add(worker);
        return workers.size() - 1;
    }

    private static LocalDate latest(@Nullable LocalDate... dates) {
        return Stream.of(dates)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
