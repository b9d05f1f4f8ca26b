package com.purposepath.coaching.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.coaching.CoachingStory;
import com.purposepath.coaching.catalogue.Industry;
import com.purposepath.coaching.engine.Engine;
import com.purposepath.coaching.text.Wording;
import com.purposepath.test.Api;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KpiSearchTest extends CoachingStory {

    final KpiSearch search;

    KpiSearchTest(Api api, Engine engine, KpiSearch search) {
        super(api, engine);
        this.search = search;
    }

    @Test
    void theFirstKpiSuitsTheGoalAsARuleAndTheFirstFiveHoldMostThatDo() throws IOException {
        List<Question> questions = questions();

        assertThat(questions).hasSizeGreaterThan(35);
        assertThat(questions.stream()
                        .mapToDouble(question -> share(question, 1))
                        .average()
                        .orElseThrow())
                .isGreaterThan(0.9);
        assertThat(questions.stream()
                        .mapToDouble(question -> share(question, 5))
                        .average()
                        .orElseThrow())
                .isGreaterThan(0.7);
    }

    @Test
    void equalQuestionsHaveEqualAnswers() {
        var once = search.find(question("Answer every support request within an hour", Set.of()));
        var again = search.find(question("  ANSWER every support request  within an hour ", Set.of()));

        assertThat(again.stream().map(match -> match.kpi().id()))
                .containsExactlyElementsOf(
                        once.stream().map(match -> match.kpi().id()).toList());
    }

    @Test
    void kpisOfTheOwnTradeComeBeforeThoseOfOthers() {
        String intent = "Fill our capacity better";

        assertThat(place("kpi.bed-occupancy", intent, Set.of(Industry.HOSPITALITY)))
                .isLessThan(place("kpi.bed-occupancy", intent, Set.of(Industry.SOFTWARE)));
    }

    @Test
    void aStrategyBringsInWhatTheGoalDoesNotName() {
        var alone = new KpiQuestion(Wording.of("Serve our guests better"), List.of(), Set.of());
        var withStrategy = new KpiQuestion(
                Wording.of("Serve our guests better"),
                List.of(Wording.of("Throw away less food in the kitchen")),
                Set.of());

        assertThat(place("kpi.food-waste", withStrategy)).isLessThan(place("kpi.food-waste", alone));
    }

    private double share(Question question, int first) {
        long found = search.find(question(question.intent(), Set.of())).stream()
                .limit(first)
                .filter(match -> question.suitable().contains(match.kpi().id().substring("kpi.".length())))
                .count();
        return (double) found / Math.min(first, question.suitable().size());
    }

    private int place(String id, String intent, Set<Industry> industries) {
        return place(id, question(intent, industries));
    }

    private int place(String id, KpiQuestion question) {
        return search.find(question).stream()
                .map(match -> match.kpi().id())
                .toList()
                .indexOf(id);
    }

    private static KpiQuestion question(String intent, Set<Industry> industries) {
        return new KpiQuestion(Wording.of(intent), List.of(), industries);
    }

    private List<Question> questions() throws IOException {
        try (InputStream lines = Objects.requireNonNull(getClass().getResourceAsStream("/search/questions.tsv"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(fields -> new Question(fields[0], Set.of(fields[1].split(","))))
                    .toList();
        }
    }

    record Question(String intent, Set<String> suitable) {}
}
