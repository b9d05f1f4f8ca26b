package com.purposepath.coaching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.coaching.CoachingStory;
import com.purposepath.coaching.engine.Engine;
import com.purposepath.test.Api;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores of goals that people have judged: 4 says the same, 3 serves it, 2 serves it from afar, 1 touches it, 0 has nothing to do with it. */
class CalibrationTest extends CoachingStory {

    final AlignmentScorer scorer;
    final List<Judged> all;

    CalibrationTest(Api api, Engine engine, AlignmentScorer scorer) throws IOException {
        super(api, engine);
        this.scorer = scorer;
        try (InputStream lines = Objects.requireNonNull(getClass().getResourceAsStream("/scoring/judged-pairs.tsv"))) {
            all = new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(this::judged)
                    .toList();
        }
    }

    @Test
    void whatSaysTheSameScoresHigh() {
        assertThat(all.stream().filter(pair -> pair.judgement() == 4))
                .hasSizeGreaterThan(12)
                .allSatisfy(pair -> assertThat(pair.score()).as(pair.toString()).isGreaterThanOrEqualTo(70));
    }

    @Test
    void whatHasNothingToDoWithItScoresLow() {
        var unrelated = all.stream().filter(pair -> pair.judgement() == 0).toList();

        assertThat(unrelated).hasSizeGreaterThan(60);
        assertThat(unrelated.stream().filter(pair -> pair.score() >= 50))
                .hasSizeLessThanOrEqualTo(unrelated.size() / 20);
        assertThat(unrelated.stream().mapToInt(Judged::score).average().orElseThrow())
                .isLessThan(22);
    }

    @Test
    void whatServesItScoresAboveFiftyAsARule() {
        var serving = all.stream().filter(pair -> pair.judgement() == 3).toList();

        assertThat(serving).hasSizeGreaterThan(50);
        assertThat(serving.stream().filter(pair -> pair.score() >= 50)).hasSizeGreaterThan(serving.size() * 85 / 100);
    }

    /** Of all pairs of a related and an unrelated text, the share in which the related one scores higher. */
    @ParameterizedTest
    @ValueSource(strings = {"V", "P", "C", "S", "K"})
    void relatedTextsScoreAboveUnrelatedOnes(String kind) {
        var related = all.stream()
                .filter(pair -> pair.kind().equals(kind) && pair.judgement() >= 2)
                .toList();
        var unrelated = all.stream()
                .filter(pair -> pair.kind().equals(kind) && pair.judgement() == 0)
                .toList();
        long right = related.stream()
                .mapToLong(high -> unrelated.stream()
                        .filter(low -> high.score() > low.score())
                        .count())
                .sum();

        assertThat((double) right / (related.size() * unrelated.size())).isGreaterThan(0.96);
    }

    private Judged judged(String line) {
        String[] fields = line.split("\t");
        return new Judged(
                Integer.parseInt(fields[0]), fields[1], fields[2], fields[3], score(fields[1], fields[2], fields[3]));
    }

    private int score(String kind, String intent, String other) {
        return switch (kind) {
            case "V" ->
                assess(intent, List.of(), List.of(), Foundation.of(other, null, List.of(), null, null))
                        .vision();
            case "P" ->
                assess(intent, List.of(), List.of(), Foundation.of(null, other, List.of(), null, null))
                        .purpose();
            case "C" ->
                assess(intent, List.of(), List.of(), Foundation.of(null, null, List.of(other), null, null))
                        .valuesAlignment();
            case "S" -> assess(intent, List.of(other), List.of(), nothing()).strategyAlignment();
            case "K" -> assess(intent, List.of(), List.of(other), nothing()).kpiRelevance();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private Assessment assess(String intent, List<String> strategies, List<String> kpis, Foundation foundation) {
        return scorer.assess(Goal.of(intent, strategies, kpis, foundation));
    }

    private static Foundation nothing() {
        return Foundation.of(null, null, List.of(), null, null);
    }

    record Judged(int judgement, String kind, String intent, String other, int score) {}
}
