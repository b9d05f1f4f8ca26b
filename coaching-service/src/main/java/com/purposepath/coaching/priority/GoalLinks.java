package com.purposepath.coaching.priority;

import com.purposepath.coaching.engine.Engine;
import com.purposepath.coaching.engine.Meaning;
import com.purposepath.coaching.text.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds which goals actions serve: those that they are linked with by name, and those that their own words come near to. */
@Component
class GoalLinks {

    private static final double NEAR = 0.14;
    private static final int MOST = 2;
    private static final int LONGEST = 160;

    private final Engine engine;

    GoalLinks(Engine engine) {
        this.engine = engine;
    }

    /** For each action the goals that it serves, the most certain first; the engine is asked only if there is a goal. */
    List<List<String>> find(List<PrioritizationAction> actions, List<String> goals) {
        if (goals.isEmpty()) {
            return actions.stream().map(_ -> List.<String>of()).toList();
        }
        List<Meaning> aims = engine.meanings(goals);
        List<Meaning> works =
                engine.meanings(actions.stream().map(GoalLinks::text).toList());
        return IntStream.range(0, actions.size())
                .mapToObj(place -> served(actions.get(place), works.get(place), goals, aims))
                .toList();
    }

    private static List<String> served(
            PrioritizationAction action, Meaning work, List<String> goals, List<Meaning> aims) {
        Stream<String> named = goals.stream()
                .filter(goal -> action.goals().stream()
                        .anyMatch(link -> Wording.of(link).reads(Wording.of(goal))));
        Stream<String> near = IntStream.range(0, goals.size())
                .filter(place -> work.closeness(aims.get(place)) >= NEAR)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -work.closeness(aims.get(place))))
                .map(goals::get);
        return Stream.concat(named, near).distinct().limit(MOST).toList();
    }

    private static String text(PrioritizationAction action) {
        String text = action.impact() == null ? action.title() : action.title() + ". " + action.impact();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
