package com.purposepath.coaching.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.coaching.CoachingStory;
import com.purposepath.coaching.catalogue.Kpi;
import com.purposepath.coaching.catalogue.KpiCatalogue;
import com.purposepath.coaching.engine.Engine;
import com.purposepath.test.Api;
import com.purposepath.test.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class KpiRecommendationsStoryTest extends CoachingStory {

    static final String PATH = "/coaching/kpi-recommendations";
    static final String KEEP_CUSTOMERS = "Keep more of our customers by making their first month a success";

    final KpiCatalogue catalogue;

    KpiRecommendationsStoryTest(Api api, Engine engine, KpiCatalogue catalogue) {
        super(api, engine);
        this.catalogue = catalogue;
    }

    @Test
    void theReferenceRequestGetsCustomerRetentionAmongTheFirstThree() {
        Reply reply = maya.post(PATH, reference()).ok();

        assertThat(names(reply).subList(0, 3)).contains("Customer retention rate");
        assertThat(names(reply))
                .hasSizeBetween(3, 5)
                .doesNotHaveDuplicates()
                .doesNotContain("Monthly recurring revenue");
        JsonNode retention = reply.json("/data/recommendations")
                .valueStream()
                .filter(kpi -> kpi.path("name").asString().equals("Customer retention rate"))
                .findFirst()
                .orElseThrow();
        assertThat(retention.at("/benchmark/industry").asString()).isEqualTo("Software");
        assertThat(retention.path("catalogueId").asString()).isEqualTo("kpi.customer-retention-rate");
        assertThat(reply.number("/data/confidence")).isBetween(0.5, 1.0);
    }

    @Test
    void eachReasonSpeaksOfTheGoalOrTheStrategyInItsOwnWords() {
        Reply reply = maya.post(PATH, reference()).ok();

        assertThat(all(reply))
                .extracting(kpi -> kpi.path("rationale").asString())
                .allSatisfy(reason -> assertThat(reason).matches(".*“[^”]+”.*"))
                .anyMatch(reason -> reason.contains("“A guided onboarding plan for every new customer”"))
                .doesNotHaveDuplicates();
    }

    @Test
    void equalRequestsGetEqualRecommendations() {
        Reply first = maya.post(PATH, reference()).ok();
        Reply anew =
                maya.with("Cache-Control", "no-cache").post(PATH, reference()).ok();

        assertThat(anew.json("/data/recommendations")).isEqualTo(first.json("/data/recommendations"));
        assertThat(maya.post(PATH, reference()).ok().json("/data/cached").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leadingOrLaggingOnlyIsKeptTo(boolean leading) {
        Reply reply = maya.post(
                        PATH,
                        with(
                                reference(),
                                "preferences",
                                Map.of("leadingIndicators", leading, "laggingIndicators", !leading)))
                .ok();

        assertThat(all(reply)).allMatch(kpi -> kpi.path("isLeading").asBoolean() == leading);
    }

    @Test
    void quantitativeMeansNeitherRatingsNorYesAndNo() {
        String intent = "Get better online reviews and a better rating of taste and effort";
        Reply any = maya.post(PATH, Map.of("goalIntent", intent, "maxRecommendations", 10))
                .ok();
        Reply measured = maya.post(
                        PATH,
                        Map.of(
                                "goalIntent",
                                intent,
                                "maxRecommendations",
                                10,
                                "preferences",
                                Map.of("quantitative", true)))
                .ok();

        assertThat(all(any)).anyMatch(kpi -> kpi.path("unit").asString().equals("rating"));
        assertThat(all(measured)).noneMatch(kpi -> kpi.path("unit").asString().matches("rating|yes_no"));
    }

    @Test
    void whatIsMeasuredAlreadyIsNotRepeatedByWhateverName() {
        Reply reply = maya.post(
                        PATH,
                        with(
                                reference(),
                                "businessContext",
                                Map.of("currentKPIs", List.of("  CUSTOMER retention  rate", "Time to value", "Churn"))))
                .ok();

        assertThat(names(reply))
                .doesNotContain("Customer retention rate", "Time to first value", "Customer churn rate")
                .isNotEmpty();
    }

    @Test
    void whoMeasuresEverythingIsTheirOwnMeasure() {
        List<String> leading = new ArrayList<>(
                catalogue.all().stream().filter(Kpi::leading).map(Kpi::name).toList());
        leading.add("Progress of this goal");

        Reply reply = maya.post(
                        PATH,
                        Map.of(
                                "goalIntent", KEEP_CUSTOMERS,
                                "businessContext", Map.of("currentKPIs", leading),
                                "preferences", Map.of("laggingIndicators", false)))
                .ok();

        assertThat(names(reply)).containsExactly("Progress of this goal, part 2");
        assertThat(all(reply).getFirst().path("isLeading").asBoolean()).isTrue();
        assertThat(all(reply).getFirst().path("catalogueId").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10})
    void noMoreAreGivenThanAskedFor(int most) {
        assertThat(names(maya.post(PATH, with(reference(), "maxRecommendations", most))
                        .ok()))
                .hasSizeBetween(1, most);
    }

    @Test
    void whatFewKpisSuitGetsFewAndSaysSo() {
        Reply reply = maya.post(PATH, Map.of("goalIntent", "Compose a symphony for the moon"))
                .ok();

        assertThat(reply.number("/data/confidence")).isLessThan(0.6);
        assertThat(reply.data("/reasoning")).startsWith("Few KPIs have to do with what the goal says");
    }

    @Test
    void invalidRequestsAreRefused() {
        maya.post(PATH, with(reference(), "maxRecommendations", 11))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("maxRecommendations");
        maya.post(PATH, Map.of("strategies", List.of(Map.of("category", "customer"))))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("goalIntent", "strategies[0].description");
        maya.post(
                        PATH,
                        with(
                                reference(),
                                "preferences",
                                Map.of("leadingIndicators", false, "laggingIndicators", false)))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("preferences");
        maya.post(PATH, Map.of("goalIntent", "12345678"))
                .failsWith(400, "INVALID_GOAL_DATA")
                .naming("goalIntent");
        maya.post(PATH, Map.of("goalIntent", "Grow")).failsWith(400, "INSUFFICIENT_CONTEXT");
        acme.guest().post(PATH, reference()).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.claiming(claims -> claims.claim("features", List.of("goals")))
                .post(PATH, reference())
                .failsWith(403, "FEATURE_NOT_AVAILABLE");
    }

    private static Map<String, Object> reference() {
        return Map.of(
                "goalIntent",
                KEEP_CUSTOMERS,
                "strategies",
                List.of(Map.of(
                        "description", "A guided onboarding plan for every new customer", "category", "customer")),
                "businessContext",
                Map.of(
                        "industry", "Software",
                        "businessType", "B2B SaaS",
                        "currentKPIs", List.of("Monthly recurring revenue")),
                "preferences",
                Map.of("quantitative", true, "leadingIndicators", true, "laggingIndicators", true));
    }

    private static Map<String, Object> with(Map<String, Object> request, String field, Object value) {
        var changed = new LinkedHashMap<>(request);
        changed.put(field, value);
        return changed;
    }

    private static List<JsonNode> all(Reply reply) {
        return reply.json("/data/recommendations").valueStream().toList();
    }

    private static List<String> names(Reply reply) {
        return all(reply).stream().map(kpi -> kpi.path("name").asString()).toList();
    }
}
