package com.purposepath.coaching.priority;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.coaching.planning.Priority;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The rules of the contract for priorities, P1 to P9, on actions of every kind. */
class PriorityPropertyTest {

    static final LocalDate TODAY = LocalDate.of(2025, 11, 17);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-11-17T09:00:00Z"), ZoneOffset.UTC);

    /** Without goals in the request no meaning is asked for, hence no engine. */
    final PriorityService service = new PriorityService(new GoalLinks(null), CLOCK);

    @Property(tries = 500)
    void everyAnswerKeepsTheRules(@ForAll long seed) {
        List<PrioritizationAction> actions = actions(new Random(seed));

        List<PrioritySuggestion> suggestions = suggest(actions);

        Map<String, PrioritySuggestion> byId =
                suggestions.stream().collect(Collectors.toMap(PrioritySuggestion::actionId, Function.identity()));
        assertThat(byId).hasSameSizeAs(actions);
        actions.forEach(action -> {
            keepsItsOwnRules(action, byId.get(action.id()));
            action.waitsFor().stream()
                    .filter(byId::containsKey)
                    .forEach(other -> isNotBelow(byId.get(other), action, byId.get(action.id()), actions));
        });
        assertThat(suggestions.stream().map(PrioritySuggestion::actionId))
                .containsExactlyElementsOf(ordered(actions, byId));
    }

    @Property(tries = 500)
    void anEarlierDateNeverLowersThePriority(@ForAll long seed) {
        var random = new Random(seed);
        List<PrioritizationAction> actions = new ArrayList<>(actions(random));
        PrioritizationAction some = actions.get(random.nextInt(actions.size()));
        actions.removeIf(action -> action.waitsFor().contains(some.id()));
        if (!some.isOpen() || !actions.contains(some)) {
            return;
        }
        PrioritizationAction other = dated(some, "other", date(random));
        PrioritizationAction same = dated(some, "same", some.dueDate());
        actions.addAll(List.of(other, same));

        Map<String, Priority> found = suggest(actions).stream()
                .collect(Collectors.toMap(PrioritySuggestion::actionId, PrioritySuggestion::suggestedPriority));

        assertThat(found.get("same")).isEqualTo(found.get(some.id()));
        boolean otherIsEarlier = due(other).isBefore(due(some));
        Priority earlier = found.get(otherIsEarlier ? "other" : some.id());
        Priority later = found.get(otherIsEarlier ? some.id() : "other");
        assertThat(later.isAbove(earlier)).isFalse();
    }

    @Property(tries = 200)
    void whatTheRequestDoesNotContainCarriesNoWeight(@ForAll long seed) {
        List<PrioritizationAction> actions = actions(new Random(seed));
        List<PrioritizationAction> bare = actions.stream()
                .map(action -> new PrioritizationAction(
                        action.id(),
                        action.title(),
                        action.currentPriority(),
                        action.dueDate(),
                        action.impact(),
                        action.effort(),
                        action.status(),
                        List.of(),
                        action.waitsFor().stream()
                                .filter(id -> !id.startsWith("gone"))
                                .toList()))
                .toList();

        assertThat(suggest(bare)).isEqualTo(suggest(actions));
    }

    private List<PrioritySuggestion> suggest(List<PrioritizationAction> actions) {
        return service.suggest(new PrioritizationRequest(actions, null));
    }

    private static void keepsItsOwnRules(PrioritizationAction action, PrioritySuggestion suggestion) {
        Priority suggested = suggestion.suggestedPriority();
        Priority current = action.currentPriority();
        assertThat(suggestion.currentPriority()).isEqualTo(current);
        assertThat(suggestion.recommendedAction())
                .isEqualTo(
                        suggested == current ? "maintain" : suggested.isAbove(current) ? "escalate" : "de-prioritize");
        if (!action.isOpen()) {
            assertThat(suggested).isEqualTo(current);
        } else if (action.dueDate() != null) {
            if (action.dueDate().isBefore(TODAY)) {
                assertThat(suggested).isGreaterThanOrEqualTo(Priority.HIGH);
            } else if (!action.dueDate().isAfter(TODAY.plusDays(7))) {
                assertThat(suggested).isGreaterThanOrEqualTo(current);
            }
        }
        if (suggestion.recommendedAction().equals("escalate")) {
            assertThat(suggestion.urgencyFactors().size()
                            + suggestion.impactFactors().size())
                    .isPositive();
        }
        assertThat(suggestion.estimatedBusinessValue() != null)
                .isEqualTo(action.impact() != null && action.impact().contains("$"));
        assertThat(suggestion.currency()).isEqualTo("USD");
        assertThat(suggestion.reasoning()).hasSizeBetween(20, 1000);
        assertThat(suggestion.urgencyFactors()).hasSizeLessThanOrEqualTo(20);
    }

    private static void isNotBelow(
            PrioritySuggestion first,
            PrioritizationAction waiting,
            PrioritySuggestion then,
            List<PrioritizationAction> actions) {
        boolean isOpen = actions.stream()
                .filter(action -> action.id().equals(first.actionId()))
                .allMatch(PrioritizationAction::isOpen);
        if (isOpen && waiting.isOpen()) {
            assertThat(first.suggestedPriority()).isGreaterThanOrEqualTo(then.suggestedPriority());
        }
    }

    private static List<String> ordered(List<PrioritizationAction> actions, Map<String, PrioritySuggestion> byId) {
        return actions.stream()
                .sorted(Comparator.comparing((PrioritizationAction action) ->
                                byId.get(action.id()).suggestedPriority())
                        .reversed()
                        .thenComparing(PriorityPropertyTest::due))
                .map(PrioritizationAction::id)
                .toList();
    }

    private static LocalDate due(PrioritizationAction action) {
        return action.dueDate() == null ? LocalDate.MAX : action.dueDate();
    }

    private static PrioritizationAction dated(PrioritizationAction action, String id, LocalDate date) {
        return new PrioritizationAction(
                id,
                action.title(),
                action.currentPriority(),
                date,
                action.impact(),
                action.effort(),
                action.status(),
                action.linkedGoals(),
                action.dependencies());
    }

    private static List<PrioritizationAction> actions(Random random) {
        int count = 1 + random.nextInt(12);
        return IntStream.range(0, count)
                .mapToObj(number -> action(random, number))
                .toList();
    }

    private static PrioritizationAction action(Random random, int number) {
        String[] impacts = {null, "Shorter calls", "Saves $24,000", "High", "Compliance with the new law", "low", "$90"
        };
        String[] efforts = {null, "1 hour", "Nine days"};
        List<String> before = IntStream.range(0, number)
                .filter(_ -> random.nextInt(6) == 0)
                .mapToObj(other -> "act-" + other)
                .collect(Collectors.toCollection(ArrayList::new));
        if (random.nextInt(4) == 0) {
            before.add("gone-" + number);
        }
        return new PrioritizationAction(
                "act-" + number,
                "Do the thing",
                Priority.values()[random.nextInt(4)],
                date(random),
                impacts[random.nextInt(impacts.length)],
                efforts[random.nextInt(efforts.length)],
                ActionStatus.values()[random.nextInt(5)],
                random.nextBoolean() ? List.of("goal-1") : null,
                before);
    }

    private static LocalDate date(Random random) {
        return random.nextInt(4) == 0 ? null : TODAY.plusDays(random.nextInt(50) - 12);
    }
}
