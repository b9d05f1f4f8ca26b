package com.purposepath.coaching.priority;

import com.purposepath.coaching.planning.Priority;
import com.purposepath.coaching.planning.Waiting;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Suggests priorities. */
@Service
class PriorityService {

    private final GoalLinks links;
    private final Clock clock;

    PriorityService(GoalLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** One suggestion for each action, the most important and most urgent first. */
    List<PrioritySuggestion> suggest(PrioritizationRequest request) {
        List<PrioritizationAction> actions = request.actions();
        Waiting waiting = Waiting.of(
                actions.stream().map(PrioritizationAction::id).toList(),
                actions.stream().map(PrioritizationAction::waitsFor).toList());
        List<Evidence> evidence = evidence(request, waiting);
        List<Priority> priorities =
                new Ranking(actions, evidence, waiting, !request.goals().isEmpty()).priorities();
        return IntStream.range(0, actions.size())
                .boxed()
                .sorted(Comparator.comparing(priorities::get, Comparator.<Priority>reverseOrder())
                        .thenComparing(place -> due(actions.get(place))))
                .map(place -> PrioritySuggestion.of(
                        actions.get(place),
                        priorities.get(place),
                        evidence.get(place),
                        ReasonWriter.write(
                                actions.get(place),
                                priorities.get(place),
                                evidence.get(place),
                                open(waiting.forWhat().get(place), actions))))
                .toList();
    }

    private List<Evidence> evidence(PrioritizationRequest request, Waiting waiting) {
        List<PrioritizationAction> actions = request.actions();
        var urgency = new UrgencyFinder(LocalDate.now(clock.withZone(ZoneOffset.UTC)), request.urgentDeadlines());
        List<List<String>> goals = links.find(actions, request.goals());
        return IntStream.range(0, actions.size())
                .mapToObj(place -> actions.get(place).isOpen()
                        ? new Evidence(
                                urgency.find(
                                        actions.get(place),
                                        open(waiting.byWhom().get(place), actions)),
                                ImpactFinder.find(actions.get(place), goals.get(place)))
                        : Evidence.NONE)
                .toList();
    }

    private static List<PrioritizationAction> open(List<Integer> places, List<PrioritizationAction> actions) {
        return places.stream()
                .map(actions::get)
                .filter(PrioritizationAction::isOpen)
                .toList();
    }

    private static LocalDate due(PrioritizationAction action) {
        return action.dueDate() == null ? LocalDate.MAX : action.dueDate();
    }
}
