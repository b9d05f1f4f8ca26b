package com.purposepath.traction.crossgoal;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class CrossGoalStoryTest {

    final Member maya;
    final String kpi;

    CrossGoalStoryTest(Api api) {
        maya = api.newTenant().owner();
        kpi = maya.post(
                        "/kpis",
                        Map.of("name", "Late orders", "direction", "down", "baseline_value", 6, "target_value", 2))
                .created()
                .id();
        maya.post("/kpis/{k}/readings", Map.of("period", "2025-10", "value", 3), kpi)
                .created();
    }

    @Test
    void anImpactNamesTheWorstGoalFirst() {
        String fine = goal("Grow", 70);
        String risky = goal("Keep every café", 90);
        String closed = goal("Closed", 90);
        maya.post("/goals/{g}:close", Map.of("final_status", "cancelled"), closed)
                .ok();

        Reply impact = maya.get("/kpis/{k}/cross-goal-impact", kpi).ok();
        assertThat(impact.json("/data/goals")).hasSize(2);
        assertThat(impact.text("/data/goals/0/goal_id")).isEqualTo(risky);
        assertThat(impact.text("/data/goals/0/status")).isEqualTo("at_risk");
        assertThat(impact.text("/data/goals/1/goal_id")).isEqualTo(fine);
        assertThat(impact.number("/data/at_risk_count")).isEqualTo(1);
        maya.get("/kpis/{k}/cross-goal-impact", UUID.randomUUID()).failsWith(404, "KPI_NOT_FOUND");
    }

    @Test
    void anAlertTellsOfAKpiThatEndangersSeveralGoals() {
        assertThat(maya.get("/cross-goal-alerts").ok().json("/data")).isEmpty();
        goal("Grow", 70);
        assertThat(maya.get("/cross-goal-alerts").ok().json("/data")).isEmpty();
        goal("Keep every café", 90);

        Reply alerts = maya.get("/cross-goal-alerts").ok();
        assertThat(alerts.text("/data/0/message")).isEqualTo("Late orders is at risk in 1 of 2 goals");
        assertThat(alerts.text("/data/0/severity")).isEqualTo("medium");
        goal("Third", 100);
        assertThat(maya.get("/cross-goal-alerts").ok().text("/data/0/severity")).isEqualTo("high");
        assertThat(maya.get("/cross-goal-alerts?page=2").ok().json("/data")).isEmpty();
        maya.claiming(claims -> claims.features("goals"))
                .get("/cross-goal-alerts")
                .failsWith(403, "FEATURE_NOT_AVAILABLE");
    }

    @Test
    void whatAGoalCouldLinkIsListed() {
        String goal = goal("Grow", 70);
        String own = maya.post("/kpis", Map.of("name", "Own", "is_shared", false))
                .created()
                .id();
        maya.post("/kpis", Map.of("name", "Free", "is_shared", false)).created();
        maya.post("/kpis", Map.of("name", "Shared")).created();
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", own), goal("Other", 70))
                .created();

        var names = new ArrayList<String>();
        maya.get("/goals/{g}/available-kpis", goal)
                .ok()
                .json("/data")
                .forEach(found -> names.add(found.path("name").asString()));
        assertThat(names).isEqualTo(List.of("Free", "Shared"));
        assertThat(maya.get("/goals/{g}/available-kpis?search=shar", goal).ok().number("/pagination/total"))
                .isEqualTo(1);
        maya.get("/goals/{g}/available-kpis", UUID.randomUUID()).failsWith(404, "GOAL_NOT_FOUND");
    }

    private String goal(String title, int threshold) {
        String id = maya.post("/goals", Map.of("title", title, "status", "active"))
                .created()
                .id();
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", kpi, "threshold_pct", threshold), id)
                .created();
        return id;
    }
}
