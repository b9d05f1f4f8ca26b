package com.purposepath.coaching.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.coaching.CoachingStory;
import com.purposepath.coaching.engine.Engine;
import com.purposepath.test.Api;
import com.purposepath.test.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ContributionStoryTest extends CoachingStory {

    static final String PATH = "/operations/strategic-alignment";
    static final Map<String, Object> RETENTION = Map.of(
            "id", "goal-1",
            "intent", "Keep more of our customers by making their first month a success",
            "strategies", List.of("A guided onboarding plan for every new customer"));
    static final Map<String, Object> CHECKLIST =
            action("act-1", "Write the onboarding checklist", "One page per kind of customer");
    static final Map<String, Object> PRINTER = action("act-2", "Replace the office printer", "The old one jams");

    ContributionStoryTest(Api api, Engine engine) {
        super(api, engine);
    }

    @Test
    void whatServesAGoalIsConnectedAndWhatServesNoneIsCounted() {
        Reply reply = maya.post(PATH, request(List.of(CHECKLIST, PRINTER), List.of(RETENTION)))
                .ok();

        JsonNode checklist = reply.json("/data/alignmentAnalysis/0");
        assertThat(checklist.at("/strategicConnections/0/goalId").asString()).isEqualTo("goal-1");
        assertThat(reply.json("/data/alignmentAnalysis/1/strategicConnections").isEmpty())
                .isTrue();
        assertThat(texts(reply.json("/data/insights"))).anyMatch(text -> text.contains("50%"));
        assertThat(reply.json("/data/cached").asBoolean()).isFalse();
    }

    @Test
    void theNumbersFollowFromEachOther() {
        Map<String, Object> market = Map.of("id", "goal-2", "intent", "Open a shop in Berlin");
        Reply reply = maya.post(PATH, request(List.of(CHECKLIST, PRINTER), List.of(market, RETENTION)))
                .ok();

        int sum = 0;
        for (JsonNode action : reply.json("/data/alignmentAnalysis")) {
            sum += action.at("/alignmentScore").asInt();
            int before = 100;
            for (JsonNode connection : action.at("/strategicConnections")) {
                int score = connection.at("/alignmentScore").asInt();
                assertThat(score).isBetween(40, before);
                assertThat(connection.at("/impact").asString())
                        .isEqualTo(score >= 85 ? "critical" : score >= 70 ? "high" : score >= 55 ? "medium" : "low");
                before = score;
            }
            if (!action.at("/strategicConnections").isEmpty()) {
                int best = action.at("/strategicConnections/0/alignmentScore").asInt();
                assertThat(action.at("/alignmentScore").asInt())
                        .isEqualTo((80 * best
                                        + 20 * action.at("/foundationAlignment").asInt()
                                        + 50)
                                / 100);
            }
        }
        assertThat(reply.json("/data/overallAlignment").asInt()).isEqualTo((sum + 1) / 2);
    }

    @Test
    void anActionThatQuotesItsGoalServesItFullyAndALongGoalIsCut() {
        String intent = "Win the ten largest hotels of the region as customers for bread delivered daily, "
                + "early ".repeat(20) + "in the morning";
        Reply reply = maya.post(
                        PATH,
                        request(
                                List.of(action("a", intent.substring(0, 195), intent)),
                                List.of(Map.of("id", "g", "intent", intent))))
                .ok();

        assertThat(reply.json("/data/alignmentAnalysis/0/strategicConnections/0/impact")
                        .asString())
                .isEqualTo("critical");
        assertThat(reply.json("/data/alignmentAnalysis/0/strategicConnections/0/goalTitle")
                        .asString())
                .isEqualTo(intent.substring(0, 120));
    }

    @Test
    void theSecondOfTwoEqualQuestionsIsAnsweredFromMemory() {
        maya.post(PATH, request(List.of(CHECKLIST), List.of(RETENTION))).ok();

        Reply again =
                maya.post(PATH, request(List.of(CHECKLIST), List.of(RETENTION))).ok();

        assertThat(again.json("/data/cached").asBoolean()).isTrue();
    }

    @Test
    void aBlankFoundationIsNoObstacle() {
        Map<String, Object> request =
                Map.of("actions", List.of(CHECKLIST), "goals", List.of(RETENTION), "businessFoundation", Map.of());

        assertThat(maya.post(PATH, request)
                        .ok()
                        .json("/data/alignmentAnalysis/0/foundationAlignment")
                        .asInt())
                .isZero();
    }

    @Test
    void goalsThatCannotBeReadOrToldApartAreRefused() {
        maya.post(PATH, request(List.of(CHECKLIST), List.of(RETENTION, Map.of("id", "g", "intent", "123 !"))))
                .failsWith(400, "INVALID_GOAL_DATA")
                .naming("goals[1].intent");
        maya.post(PATH, request(List.of(CHECKLIST), List.of(RETENTION, RETENTION)))
                .failsWith(400, "INVALID_GOAL_DATA")
                .naming("goals[1].id");
    }

    @Test
    void anActionThatOccursTwiceIsRefused() {
        Reply reply = maya.post(PATH, request(List.of(CHECKLIST, CHECKLIST), List.of(RETENTION)))
                .failsWith(400, "BUSINESS_RULE_VIOLATION");

        assertThat(reply.text("/details/rule")).isEqualTo("DUPLICATE_ACTION_ID");
    }

    @Test
    void tooFewLettersAreNotEnough() {
        Reply both = maya.post(
                        PATH, request(List.of(action("a", "Go", "now")), List.of(Map.of("id", "g", "intent", "Grow"))))
                .failsWith(400, "INSUFFICIENT_CONTEXT");
        assertThat(texts(both.json("/details/missing"))).containsExactly("actions", "goals");

        maya.post(PATH, request(List.of(action("a", "Go", "home now"), action("b", "!", null)), List.of(RETENTION)))
                .ok();
    }

    @Test
    void whatIsMissingIsNamed() {
        maya.post(PATH, Map.of()).failsWith(422, "VALIDATION_ERROR").naming("actions", "goals", "businessFoundation");
    }

    @Test
    void guestsAndPlansWithoutOperationsAreRefused() {
        Map<String, Object> request = request(List.of(CHECKLIST), List.of(RETENTION));
        acme.guest().post(PATH, request).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.claiming(claims -> claims.features("goals")).post(PATH, request).failsWith(403, "FEATURE_NOT_AVAILABLE");
    }

    @Test
    void manyActionsAndGoalsAreAnsweredInTime() {
        List<Map<String, Object>> actions = IntStream.range(0, 100)
                .mapToObj(number -> action(
                        "a" + number, "Visit customer number " + number, "Ask what they need in month " + number))
                .toList();
        List<Map<String, Object>> goals = IntStream.range(0, 20)
                .mapToObj(number ->
                        Map.<String, Object>of("id", "g" + number, "intent", "Grow in region number " + number))
                .toList();

        assertThat(maya.post(PATH, request(actions, goals))
                        .ok()
                        .json("/data/alignmentAnalysis")
                        .size())
                .isEqualTo(100);
    }

    private static Map<String, Object> request(List<Map<String, Object>> actions, List<Map<String, Object>> goals) {
        return Map.of(
                "actions", actions,
                "goals", goals,
                "businessFoundation",
                        Map.of(
                                "vision", "Small firms everywhere run on clear plans they believe in",
                                "purpose", "We help owners turn intentions into steady progress",
                                "coreValues", List.of("Customer success", "Integrity")));
    }

    private static Map<String, Object> action(String id, String title, String description) {
        var action = new LinkedHashMap<String, Object>();
        action.put("id", id);
        action.put("title", title);
        action.put("description", description);
        action.put("priority", "high");
        action.put("status", "in_progress");
        return action;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
