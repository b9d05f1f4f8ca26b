package com.purposepath.coaching.alignment;

import static com.purposepath.coaching.alignment.Requests.OPEN_BAKERIES;
import static com.purposepath.coaching.alignment.Requests.REPLACE_PRINTERS;
import static com.purposepath.coaching.alignment.Requests.check;
import static com.purposepath.coaching.alignment.Requests.foundation;
import static com.purposepath.coaching.alignment.Requests.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.coaching.CoachingStory;
import com.purposepath.coaching.engine.Engine;
import com.purposepath.test.Api;
import com.purposepath.test.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The long explanation and the suggestions beside a score. */
class AlignmentPanelStoryTest extends CoachingStory {

    static final String EXPLANATION = "/coaching/alignment-explanation";
    static final String SUGGESTIONS = "/coaching/alignment-suggestions";
    static final String KPI_ID = "019a8f30-6a51-7c10-9b1e-0d6f2a7c4e11";

    AlignmentPanelStoryTest(Api api, Engine engine) {
        super(api, engine);
    }

    @Test
    void theExplanationHasTheNumbersOfTheCheckAndStatesNoOthers() {
        Reply check = maya.post(
                        "/coaching/alignment-check",
                        check(OPEN_BAKERIES, List.of("Find two shops near families"), List.of("Shops opened")))
                .ok();
        Reply explanation = maya.post(
                        EXPLANATION,
                        goal(
                                OPEN_BAKERIES,
                                List.of(Map.of("description", "Find two shops near families")),
                                List.of(Map.of("name", "Shops opened"))))
                .ok();

        for (String scores :
                List.of("/data/alignmentScore", "/data/componentScores", "/data/breakdown", "/data/gaps")) {
            assertThat(explanation.json(scores)).isEqualTo(check.json(scores));
        }
        List<String> stated = Pattern.compile("\\d+")
                .matcher(explanation.data("/explanation"))
                .results()
                .map(number -> number.group())
                .filter(number -> !number.equals("100"))
                .toList();
        assertThat(stated)
                .hasSize(7)
                .allSatisfy(number ->
                        assertThat(explanation.json("/data").toString()).contains(":" + number));
        assertThat(explanation.data("/explanation")).contains(Requests.VISION, Requests.PURPOSE, "Community");
        assertThat(texts(explanation, "/data/keyFactors")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {OPEN_BAKERIES, REPLACE_PRINTERS})
    void everyGapHasASuggestionThatNamesWhatIsMissing(String intent) {
        Reply reply = maya.post(SUGGESTIONS, goal(intent)).ok();

        assertThat(texts(reply, "/data/gaps")).contains("no_strategies", "no_kpis");
        assertThat(texts(reply, "/data/suggestions"))
                .hasSizeGreaterThanOrEqualTo(texts(reply, "/data/gaps").size())
                .allSatisfy(text -> assertThat(text).endsWith("."))
                .anyMatch(text -> text.contains("strategy for “" + intent.substring(0, 20)));
    }

    @Test
    void aGoalWithoutAGapIsToldAboutItsLowestScore() {
        Reply reply = maya.post(
                        SUGGESTIONS,
                        goal(
                                Requests.VISION,
                                List.of(Map.of("description", Requests.VISION)),
                                List.of(Map.of("name", Requests.VISION))))
                .ok();

        assertThat(texts(reply, "/data/suggestions")).isNotEmpty();
    }

    @Test
    void aKpiThatComesByItsIdAloneIsLookedUp() {
        api.traction().answers(acme.id(), "GET /kpis/" + KPI_ID, 200, tractionKpi("Shops opened"));

        Reply byId = maya.post(EXPLANATION, goal(OPEN_BAKERIES, List.of(Map.of("sharedKpiId", KPI_ID))))
                .ok();
        Reply byName = maya.post(EXPLANATION, goal(OPEN_BAKERIES, List.of(Map.of("name", "Shops opened"))))
                .ok();

        assertThat(byId.json("/data/componentScores")).isEqualTo(byName.json("/data/componentScores"));
        assertThat(byId.number("/data/componentScores/kpiRelevance")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"019a8f30-6a51-7c10-9b1e-000000000000", "../goals", "nothing like an id"})
    void aKpiThatTheTenantDoesNotHaveIsNoPartOfAGoal(String id) {
        maya.post(SUGGESTIONS, goal(OPEN_BAKERIES, List.of(Map.of("name", "Loaves"), Map.of("sharedKpiId", id))))
                .failsWith(400, "INVALID_GOAL_DATA")
                .naming("goal.kpis[1].sharedKpiId");
    }

    @Test
    void aSiblingThatIsAwayIs503() {
        try (var _ = api.traction().outage()) {
            maya.post(EXPLANATION, goal(OPEN_BAKERIES, List.of(Map.of("sharedKpiId", KPI_ID))))
                    .failsWith(503, "SERVICE_UNAVAILABLE");
        }
    }

    @Test
    void requestsThatSayTooLittleAreRefused() {
        maya.post(EXPLANATION, Map.of("goal", Map.of("kpis", List.of(Map.of()))))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("goal.intent", "businessFoundation");
        maya.post(EXPLANATION, goal(OPEN_BAKERIES, List.of(Map.of())))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("goal.kpis[0].name");
        maya.post(SUGGESTIONS, goal("123")).failsWith(400, "INVALID_GOAL_DATA").naming("goal.intent");
        Reply tooShort = maya.post(SUGGESTIONS, goal("Grow")).failsWith(400, "INSUFFICIENT_CONTEXT");

        assertThat(texts(tooShort, "/details/missing")).containsExactly("goal.intent");
        acme.guest().post(EXPLANATION, goal(OPEN_BAKERIES)).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        acme.guest().post(SUGGESTIONS, goal(OPEN_BAKERIES)).failsWith(403, "INSUFFICIENT_PERMISSIONS");
    }

    private static Map<String, Object> goal(String intent) {
        return goal(intent, List.of());
    }

    private static Map<String, Object> goal(String intent, List<Map<String, String>> kpis) {
        return goal(intent, List.of(), kpis);
    }

    private static Map<String, Object> goal(
            String intent, List<Map<String, String>> strategies, List<Map<String, String>> kpis) {
        return Map.of(
                "goal",
                Map.of("intent", intent, "strategies", strategies, "kpis", kpis),
                "businessFoundation",
                foundation());
    }

    private static Map<String, Object> tractionKpi(String name) {
        var kpi = new LinkedHashMap<String, Object>();
        for (String unknown : List.of(
                "description",
                "category",
                "unit",
                "formula",
                "kind",
                "data_source",
                "owner_id",
                "owner_name",
                "baseline_value",
                "target_value",
                "current_value",
                "current_period",
                "trend")) {
            kpi.put(unknown, null);
        }
        kpi.putAll(Map.of("id", KPI_ID, "name", name, "direction", "up", "is_shared", true, "aggregation", "last"));
        kpi.putAll(Map.of("progress", 0, "measurable", false, "linked_goal_count", 0, "version", 1));
        kpi.putAll(Map.of(
                "created_by", "user-1", "created_at", "2025-11-03T09:30:00Z", "updated_at", "2025-11-03T09:30:00Z"));
        kpi.putAll(Map.of("readings", List.of(), "linked_goals", List.of()));
        return Map.of("success", true, "data", kpi);
    }
}
