package com.purposepath.coaching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.coaching.text.Wording;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The rules A1, A2, A3 and A6 as far as they are arithmetic. */
class AssessmentPropertiesTest {

    static final Goal GOAL = Goal.of(
            "Open two more bakeries",
            List.of(),
            List.of(),
            Foundation.of("vision", "purpose", List.of("v"), null, null));

    @Property
    void everyScoreLiesBetweenTheLowestAndTheHighestOfItsParts(
            @ForAll @Score int vision,
            @ForAll @Score int purpose,
            @ForAll @Size(min = 1, max = 5) List<@Score Integer> values,
            @ForAll @Size(max = 5) List<@Score Integer> strategies,
            @ForAll @Size(max = 5) List<@Score Integer> kpis) {
        Assessment assessed = assessment(vision, purpose, values, strategies, kpis);

        assertBetween(assessed.valuesAlignment(), values.stream());
        assertBetween(assessed.intentAlignment(), Stream.of(vision, purpose, assessed.valuesAlignment()));
        assertBetween(
                assessed.alignmentScore(),
                Stream.of(assessed.intentAlignment(), assessed.strategyAlignment(), assessed.kpiRelevance()));
    }

    @Property
    void theScoresFollowFromTheNumbersShown(
            @ForAll @Score int vision, @ForAll @Score int purpose, @ForAll @Size(max = 3) List<@Score Integer> kpis) {
        Assessment assessed = assessment(vision, purpose, List.of(70, 20), List.of(64), kpis);

        assertThat(assessed.intentAlignment())
                .isEqualTo((40 * vision + 35 * purpose + 25 * assessed.valuesAlignment() + 50) / 100);
        assertThat(assessed.alignmentScore())
                .isEqualTo((50 * assessed.intentAlignment()
                                + 30 * assessed.strategyAlignment()
                                + 20 * assessed.kpiRelevance()
                                + 50)
                        / 100);
    }

    @Property
    void aPartThatRisesLowersNothing(
            @ForAll @Score int vision,
            @ForAll @Score int better,
            @ForAll @Size(max = 4) List<@Score Integer> strategies) {
        Assessment worse = assessment(Math.min(vision, better), 40, List.of(30), strategies, List.of());
        Assessment higher = assessment(Math.max(vision, better), 40, List.of(30), strategies, List.of());

        assertThat(higher.intentAlignment()).isGreaterThanOrEqualTo(worse.intentAlignment());
        assertThat(higher.alignmentScore()).isGreaterThanOrEqualTo(worse.alignmentScore());
    }

    @Property
    void oneMoreEntryOfAHundredNeverLowersAScore(@ForAll @Size(max = 8) List<@Score Integer> entries) {
        var more = new ArrayList<>(entries);
        more.add(100);

        assertThat(assessment(0, 0, List.of(1), more, more).strategyAlignment())
                .isGreaterThanOrEqualTo(
                        assessment(0, 0, List.of(1), entries, entries).strategyAlignment());
        assertThat(assessment(0, 0, List.of(1), more, more).kpiRelevance())
                .isGreaterThanOrEqualTo(
                        assessment(0, 0, List.of(1), entries, entries).kpiRelevance());
    }

    @Example
    void whatIsMissingScoresNothingAndIsAGap() {
        var nothing = new Assessment(
                Goal.of("Open", List.of(), List.of(), Foundation.of(null, " ", List.of(), null, null)),
                0,
                0,
                List.of(),
                List.of(),
                List.of());

        assertThat(nothing.alignmentScore()).isZero();
        assertThat(nothing.gaps())
                .containsExactly(
                        AlignmentGap.NO_VISION,
                        AlignmentGap.NO_PURPOSE,
                        AlignmentGap.NO_CORE_VALUES,
                        AlignmentGap.NO_STRATEGIES,
                        AlignmentGap.NO_KPIS);
    }

    @Example
    void whatIsThereAndBelowFiftyIsWeak() {
        assertThat(assessment(49, 50, List.of(49), List.of(50), List.of(49)).gaps())
                .containsExactly(AlignmentGap.WEAK_VISION, AlignmentGap.WEAK_VALUES, AlignmentGap.WEAK_KPIS);
    }

    private static Assessment assessment(
            int vision, int purpose, List<Integer> values, List<Integer> strategies, List<Integer> kpis) {
        return new Assessment(
                GOAL,
                vision,
                purpose,
                values.stream()
                        .map(points -> new Rated<>(CoreValue.of("value"), points))
                        .toList(),
                rated(strategies),
                rated(kpis));
    }

    private static List<Rated<Wording>> rated(List<Integer> points) {
        return points.stream()
                .map(each -> new Rated<>(Wording.of("entry"), each))
                .toList();
    }

    private static void assertBetween(int score, Stream<Integer> parts) {
        int[] all = parts.flatMapToInt(IntStream::of).toArray();
        assertThat(score)
                .isBetween(
                        IntStream.of(all).min().orElseThrow(),
                        IntStream.of(all).max().orElseThrow());
    }

    @IntRange(max = 100)
    @Retention(RetentionPolicy.RUNTIME)
    @java.lang.annotation.Target({java.lang.annotation.ElementType.PARAMETER, java.lang.annotation.ElementType.TYPE_USE
    })
    @interface Score {}
}
