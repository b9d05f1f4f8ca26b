package com.purposepath.traction.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import com.purposepath.test.Together;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class LinkStoryTest {

    private static final String LINK = "/goals/{g}/kpis/{k}:link";

    final Api api;
    final Tenant acme;
    final Member maya;
    final String goal;
    final String revenue;

    LinkStoryTest(Api api) {
        this.api = api;
        acme = api.newTenant();
        maya = acme.owner();
        goal = maya.post("/goals", Map.of("title", "Grow")).created().id();
        revenue = kpi(Map.of("name", "Revenue", "unit", "USD", "target_value", 40000, "baseline_value", 20000));
    }

    @Test
    void aLinkShowsHowTheKpiStandsForTheGoal() {
        Reply link = maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", revenue), goal)
                .created();

        assertThat(link.data("/link_type")).isEqualTo("goal");
        assertThat(link.data("/shared_kpi_id")).isEqualTo(revenue);
        assertThat(link.number("/data/threshold_pct")).isEqualTo(80);
        assertThat(link.number("/data/target_value")).isEqualTo(40000);
        assertThat(link.data("/target_source")).isEqualTo("kpi");
        assertThat(link.data("/status")).isEqualTo("no_data");
        assertThat(link.location()).isEqualTo("/goals/" + goal + "/kpis/" + revenue + ":link");
        assertThat(maya.get(link.location()).ok().json("/data")).isEqualTo(link.json("/data"));
        assertThat(maya.get(LINK, goal, link.id()).ok().json("/data")).isEqualTo(link.json("/data"));
        assertThat(maya.get("/goals/{g}", goal).ok().json("/data/kpis/0")).isEqualTo(link.json("/data"));
        assertThat(maya.get("/goals/{g}/kpis", goal).ok().json("/data/0")).isEqualTo(link.json("/data"));
    }

    @Test
    void progressReachesTheGoalWithEveryReading() {
        String late = kpi(Map.of("name", "Late orders", "direction", "down", "target_value", 2, "baseline_value", 6));
        maya.post(
                        "/goals/{g}/kpis:link",
                        Map.of("kpi_id", revenue, "weight", 2, "threshold_pct", 60, "is_primary", true),
                        goal)
                .created();
        maya.post("/goals/{g}/kpis:link", Map.of("shared_kpi_id", late, "threshold", 70), goal)
                .created();
        maya.post("/kpis/{k}/readings", Map.of("period", "2025-10", "value", 30000), revenue)
                .created();
        maya.post("/kpis/{k}/readings", Map.of("period", "2025-10", "value", 3), late)
                .created();

        Reply shown = maya.get("/goals/{g}", goal).ok();
        assertThat(shown.number("/data/progress_breakdown/kpi_progress")).isEqualTo(58.3);
        assertThat(shown.number("/data/progress")).isEqualTo(58.3);
        assertThat(shown.number("/data/progress_breakdown/kpi_count")).isEqualTo(2);
        assertThat(shown.text("/data/kpis/0/status")).isEqualTo("at_risk");
        assertThat(shown.text("/data/kpis/1/status")).isEqualTo("on_track");
        assertThat(shown.etag()).isEqualTo("\"1\"");

        maya.put("/kpis/{k}", Map.of("target_value", 30000), revenue).ok();
        assertThat(progress()).isEqualTo(91.7);
        maya.put(LINK, Map.of("target_value", 60000, "baseline_value", 0), goal, revenue)
                .ok();
        assertThat(progress()).isEqualTo(58.3);
        maya.put(LINK, Map.of("weight", 0.5), goal, revenue).ok();
        assertThat(progress()).isEqualTo(66.7);
        maya.post("/goals/{g}/kpis:unlink", Map.of("kpi_id", late), goal).ok();
        assertThat(progress()).isEqualTo(50);
    }

    @Test
    void aPairIsLinkedOnce() {
        List<Reply> replies =
                Together.times(6, () -> maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", revenue), goal));
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies).filteredOn(reply -> reply.status() == 409).hasSize(5);
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", UUID.randomUUID().toString()), goal)
                .failsWith(404, "KPI_NOT_FOUND");
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", "x"), goal).failsWith(404, "KPI_NOT_FOUND");
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", revenue), UUID.randomUUID())
                .failsWith(404, "GOAL_NOT_FOUND");
        maya.post("/goals/{g}/kpis:link", Map.of(), goal)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("kpi_id");
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", revenue, "weight", 0, "threshold_pct", 101), goal)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("weight", "threshold_pct");
    }

    @Test
    void anUnsharedKpiServesOneGoalAtMost() {
        String own = kpi(Map.of("name", "Own", "is_shared", false));
        String other = maya.post("/goals", Map.of("title", "Other")).created().id();
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", own), goal).created();
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", own), other).failsWith(400, "BUSINESS_RULE_VIOLATION");
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", own), goal).failsWith(409, "DUPLICATE_RESOURCE");
    }

    @Test
    void onlyOneLinkIsThePrimaryOne() {
        String second = kpi(Map.of("name", "Second"));
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", revenue, "is_primary", true), goal)
                .created();
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", second, "is_primary", true), goal)
                .created();
        Reply links = maya.get("/goals/{g}/kpis", goal).ok();
        assertThat(links.text("/data/0/kpi_id")).isEqualTo(second);
        assertThat(links.json("/data/1/is_primary").asBoolean()).isFalse();

        maya.put(LINK, Map.of("is_primary", true), goal, revenue).ok();
        assertThat(maya.get("/goals/{g}/kpis", goal).ok().text("/data/0/kpi_id"))
                .isEqualTo(revenue);
    }

    @Test
    void theThresholdDecidesTheStatusAtOnce() {
        String link = maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", revenue), goal)
                .created()
                .id();
        maya.post("/kpis/{k}/readings", Map.of("period", "2025-10", "value", 30000), revenue)
                .created();
        assertThat(maya.get(LINK, goal, revenue).ok().data("/status")).isEqualTo("off_track");

        String threshold = "/goals/{g}/kpis/{k}:setThreshold";
        assertThat(maya.post(threshold, Map.of("threshold", 70), goal, link)
                        .ok()
                        .data("/status"))
                .isEqualTo("at_risk");
        assertThat(maya.post(threshold, Map.of("threshold_pct", 50), goal, revenue)
                        .ok()
                        .data("/status"))
                .isEqualTo("on_track");
        maya.post(threshold, Map.of(), goal, revenue)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("threshold_pct");
        maya.post(threshold, Map.of("threshold_pct", -1), goal, revenue)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("threshold_pct");
        maya.post(threshold, Map.of("threshold_pct", 5), goal, UUID.randomUUID())
                .failsWith(404, "KPI_LINK_NOT_FOUND");
        acme.user()
                .post(threshold, Map.of("threshold_pct", 5), goal, revenue)
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
    }

    @Test
    void anUpdateChangesWhatItHolds() {
        Reply link = maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", revenue, "target_value", 5), goal)
                .created();
        assertThat(link.data("/target_source")).isEqualTo("link");
        Reply changed = maya.put(LINK, "{\"target_value\": null, \"threshold_pct\": 55.5}", goal, revenue)
                .ok();
        assertThat(changed.data("/target_source")).isEqualTo("kpi");
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(maya.put(LINK, Map.of("threshold_pct", 55.50), goal, revenue)
                        .ok()
                        .etag())
                .isEqualTo("\"2\"");
        maya.with("If-Match", "\"1\"")
                .put(LINK, Map.of("weight", 3), goal, revenue)
                .failsWith(412, "PRECONDITION_FAILED");
        maya.put(LINK, "{\"weight\": null}", goal, revenue)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("weight");
        acme.user().put(LINK, Map.of("weight", 3), goal, revenue).failsWith(403, "INSUFFICIENT_PERMISSIONS");
    }

    @Test
    void unlinkingLeavesTheKpi() {
        String link = maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", revenue), goal)
                .created()
                .id();
        acme.user()
                .post("/goals/{g}/kpis:unlink", Map.of("kpi_id", revenue), goal)
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.post("/goals/{g}/kpis:unlink", Map.of("kpi_id", link), goal).ok();
        maya.post("/goals/{g}/kpis:unlink", Map.of("kpi_id", revenue), goal).failsWith(404, "KPI_LINK_NOT_FOUND");
        maya.get(LINK, goal, revenue).failsWith(404, "KPI_LINK_NOT_FOUND");
        assertThat(maya.get("/kpis/{k}", revenue).ok().number("/data/linked_goal_count"))
                .isZero();
        assertThat(maya.get("/goals/{g}", goal).ok().number("/data/counts/kpis"))
                .isZero();
    }

    @Test
    void aClosedGoalKeepsItsLinksAndItsFinalProgress() {
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", revenue), goal).created();
        maya.post("/kpis/{k}/readings", Map.of("period", "2025-09", "value", 25000), revenue)
                .created();
        maya.post("/goals/{g}:close", Map.of("final_status", "cancelled"), goal).ok();
        maya.post("/kpis/{k}/readings", Map.of("period", "2025-10", "value", 40000), revenue)
                .created();

        Reply shown = maya.get("/goals/{g}", goal).ok();
        assertThat(shown.number("/data/progress")).isEqualTo(25);
        assertThat(shown.number("/data/progress_breakdown/computed")).isEqualTo(100);
        maya.post("/goals/{g}/kpis:unlink", Map.of("kpi_id", revenue), goal).failsWith(400, "BUSINESS_RULE_VIOLATION");
        maya.put(LINK, Map.of("weight", 2), goal, revenue).failsWith(400, "BUSINESS_RULE_VIOLATION");
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", kpi(Map.of("name", "N"))), goal)
                .failsWith(400, "BUSINESS_RULE_VIOLATION");
        maya.delete("/kpis/{k}", revenue).ok();
    }

    @Test
    void aDeletedGoalTakesItsLinksAlong() {
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", revenue), goal).created();
        maya.delete("/goals/{g}", goal).ok();
        assertThat(maya.get("/kpis/{k}", revenue).ok().number("/data/linked_goal_count"))
                .isZero();
        maya.get("/goals/{g}/kpis", goal).failsWith(404, "GOAL_NOT_FOUND");
    }

    @Test
    void linksNeedBothFeatures() {
        maya.claiming(claims -> claims.features("goals"))
                .get("/goals/{g}/kpis", goal)
                .failsWith(403, "FEATURE_NOT_AVAILABLE");
        api.newTenant().owner().get("/goals/{g}/kpis", goal).failsWith(404, "GOAL_NOT_FOUND");
        acme.guest()
                .post("/goals/{g}/kpis:link", Map.of("kpi_id", revenue), goal)
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
    }

    private double progress() {
        return maya.get("/goals/{g}", goal).ok().number("/data/progress");
    }

    private String kpi(Map<String, ?> body) {
        return maya.post("/kpis", body).created().id();
    }
}
