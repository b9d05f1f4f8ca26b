package com.purposepath.coaching.schedule;

import com.purposepath.coaching.planning.BrokenRule;
import com.purposepath.coaching.planning.Waiting;
import com.purposepath.coaching.timetable.Outcome.NoRoom;
import com.purposepath.coaching.timetable.Outcome.Placed;
import com.purposepath.coaching.timetable.Outcome.Planned;
import com.purposepath.coaching.timetable.Scheduler;
import com.purposepath.coaching.timetable.Workload;
import com.purposepath.common.error.ApiException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Suggests dates. */
@Service
class ScheduleService {

    private final Scheduler scheduler;
    private final Clock clock;

    ScheduleService(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** One suggestion for each action, by their first days. */
    List<ScheduleSuggestion> suggest(SchedulingRequest request) {
        request.requireSense();
        Waiting waiting = Waiting.of(
                request.actions().stream().map(SchedulingAction::id).toList(),
                request.actions().stream().map(SchedulingAction::waitsFor).toList());
        LocalDate today = LocalDate.now(clock.withZone(request.limits().zone()));
        Workload workload = new WorkloadReader(request).read(waiting, today);
        return switch (scheduler.plan(workload)) {
            case NoRoom(List<Integer> places) -> throw noRoom(places, request, workload);
            case Planned(List<Placed> placed) -> written(new Plan(request, waiting, workload, placed));
        };
    }

    private static List<ScheduleSuggestion> written(Plan plan) {
        var writer = new SuggestionWriter(plan);
        return IntStream.range(0, plan.placed().size())
                .mapToObj(writer::write)
                .sorted(Comparator.comparing(ScheduleSuggestion::suggestedStartDate))
                .toList();
    }

    private static ApiException noRoom(List<Integer> places, SchedulingRequest request, Workload workload) {
        List<String> ids =
                places.stream().map(place -> request.actions().get(place).id()).toList();
        String which = (ids.size() == 1 ? "action %s" : "actions %s").formatted(String.join(", ", ids));
        return BrokenRule.noCapacity(
                ids,
                "There is no room for %s within two years: %s"
                        .formatted(which, NoRoomReason.of(places.getFirst(), request, workload)));
    }
}
