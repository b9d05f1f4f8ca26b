package com.purposepath.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.purposepath.localstack.fleet.Service;
import com.purposepath.test.EventStream;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@EndToEnd
class MainJobTest {

    private static final Duration LOGOUT_TRAVELS = Duration.ofSeconds(5);
    private static final Map<String, Object> FOUNDATION = Map.of(
            "businessName", "Northwind Bakery",
            "vision", "A bakery within walking distance of every family",
            "purpose", "Make mornings better with fresh bread",
            "coreValues", List.of("Craft", "Honesty", "Warmth"),
            "targetMarket", "Families and offices in the neighbourhood",
            "valueProposition", "Fresh bread at the door by seven");

    private final TestStack stack;
    private final Member maya;

    MainJobTest(TestStack stack) {
        this.stack = stack;
        Member registered = stack.api().newTenant().owner();
        this.maya = stack.api().login(registered.email(), registered.password());
    }

    @Test
    void fromTheProfileToRecommendedKpis() {
        assertThat(maya.get("/account/api/v1/user/profile").ok().data("/email")).isEqualTo(maya.email());
        maya.put("/account/api/v1/business/foundation", FOUNDATION).ok();
        String goal = goal("Deliver fresh bread to every family in the neighbourhood by seven in the morning");
        strategy(goal, "Bake through the night and deliver by cargo bicycle before people leave for work");
        String kpi = linkedKpi(goal);

        noteAndReadingArriveLive(goal, kpi);

        assertThat(maya.get("/traction/api/v1/goals/{id}", goal).ok().number("/data/progress"))
                .isEqualTo(50);
        thatTheGoalFitsTheFoundationIsSeen();
        aKpiIsRecommended();
    }

    @Test
    void whoLogsOutIsOutEverywhereWithinFiveSeconds() {
        maya.post("/account/api/v1/auth/logout", Map.of("refresh_token", maya.refreshToken()))
                .ok();

        await().atMost(LOGOUT_TRAVELS).untilAsserted(() -> {
            assertThat(maya.get("/account/api/v1/user/profile").status()).isEqualTo(401);
            assertThat(maya.get("/traction/api/v1/goals").status()).isEqualTo(401);
            assertThat(directly(Service.ACCOUNT).get("/user/profile").status()).isEqualTo(401);
            assertThat(directly(Service.TRACTION).get("/goals").status()).isEqualTo(401);
            assertThat(directly(Service.COACHING).get("/usage").status()).isEqualTo(401);
        });
        stack.api()
                .anyone()
                .post("/account/api/v1/auth/refresh", Map.of("refresh_token", maya.refreshToken()))
                .failsWith(401, "INVALID_TOKEN");
    }

    private Member directly(Service service) {
        return stack.directly(service)
                .anyone()
                .withToken(maya.token())
                .with("X-Tenant-Id", maya.tenantId().toString());
    }

    private String goal(String title) {
        return maya.post("/traction/api/v1/goals", Map.of("title", title, "intent", title, "status", "active"))
                .created()
                .id();
    }

    private void strategy(String goal, String description) {
        maya.post("/traction/api/v1/goals/{id}/strategies", Map.of("description", description), goal)
                .created();
    }

    private String linkedKpi(String goal) {
        var body = Map.of(
                "name", "Breakfasts delivered by seven", "unit", "percent", "baseline_value", 0, "target_value", 100);
        String kpi = maya.post("/traction/api/v1/kpis", body).created().id();
        maya.post("/traction/api/v1/goals/{id}/kpis:link", Map.of("kpi_id", kpi, "is_primary", true), goal)
                .created();
        return kpi;
    }

    private void noteAndReadingArriveLive(String goal, String kpi) {
        try (EventStream stream = maya.stream("/traction/api/v1/realtime/goals/{id}/activity", goal)) {
            stream.await("ready");
            maya.post("/traction/api/v1/goals/{id}/notes", Map.of("note", "The second oven is on its way"), goal)
                    .created();
            assertThat(stream.await("activity.created").data("/activity/text"))
                    .isEqualTo("The second oven is on its way");
            maya.post("/traction/api/v1/kpis/{id}/readings", Map.of("period", thisMonth(), "value", 50), kpi)
                    .created();
            assertThat(stream.await("kpi.reading.created").data("/entityType")).isEqualTo("kpi_reading");
        }
    }

    private static String thisMonth() {
        return YearMonth.now(ZoneOffset.UTC).toString();
    }

    private void thatTheGoalFitsTheFoundationIsSeen() {
        Reply fitting = alignment("Deliver fresh bread to every family in the neighbourhood by seven in the morning");
        Reply foreign = alignment("Move the company savings into crypto currencies before the end of the year");

        assertThat(fitting.number("/data/alignmentScore")).isGreaterThan(foreign.number("/data/alignmentScore") + 10);
        assertThat(fitting.data("/explanation")).isNotBlank();
        assertThat(foreign.json("/data/suggestions")).isNotEmpty();
    }

    private Reply alignment(String intent) {
        var body = Map.of(
                "goalIntent",
                intent,
                "strategies",
                List.of("Bake through the night and deliver by cargo bicycle"),
                "kpis",
                List.of("Breakfasts delivered by seven"),
                "businessFoundation",
                FOUNDATION);
        return maya.post("/coaching/api/v1/coaching/alignment-check", body).ok();
    }

    private void aKpiIsRecommended() {
        var body = Map.of(
                "goalIntent", "Keep more of our customers by making their first month a success",
                "strategies",
                        List.of(Map.of("description", "Call every new customer after a week", "category", "customer")),
                "businessContext", Map.of("industry", "Retail", "businessType", "B2C", "currentKPIs", List.of()));
        Reply reply =
                maya.post("/coaching/api/v1/coaching/kpi-recommendations", body).ok();

        assertThat(reply.json("/data/recommendations").findValuesAsString("name"))
                .contains("Customer retention rate");
    }
}
