package com.purposepath.traction.recent;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class RecentStoryTest {

    private static final String RECENT = "/activity/recent";

    private final Api api;
    private final Tenant acme;
    private final Member maya;

    RecentStoryTest(Api api) {
        this.api = api;
        acme = api.newTenant();
        maya = acme.owner();
    }

    @Test
    void eachKindOfChangeIsOnePieceOfNews() {
        String goal = maya.post("/goals", Map.of("title", "Sell")).created().id();
        String other =
                maya.post("/goals", Map.of("title", "Sell better")).created().id();
        maya.put("/goals/{g}", Map.of("title", "Sell more"), goal).ok();
        maya.post("/goals/{g}:activate", Map.of(), goal).ok();
        maya.post("/goals/{g}/strategies", Map.of("description", "By cafés"), goal)
                .created();
        String kpi = maya.post("/kpis", Map.of("name", "Revenue")).created().id();
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", kpi), goal).created();
        maya.post("/kpis/{k}/readings", Map.of("period", "2025-10", "value", 1), kpi)
                .created();
        String action = maya.post(
                        "/operations/actions",
                        Map.of("title", "Taste", "connections", Map.of("goal_ids", List.of(goal, other))))
                .created()
                .id();
        maya.put("/operations/actions/{a}/status", Map.of("status", "completed"), action)
                .ok();
        String issue = maya.post("/operations/issues", Map.of("title", "Late"))
                .created()
                .id();
        maya.post("/operations/issues/{i}:close", Map.of(), issue).ok();
        maya.post("/goals/{g}/notes", Map.of("note", "Good"), goal).created();
        maya.post("/goals/{g}/decisions", Map.of("text", "Go"), goal).created();
        maya.post("/goals/{g}/weekly-reviews", Map.of("text", "Went well"), goal)
                .created();
        maya.post("/goals/{g}/activity", Map.of("type", "attachment", "text", "L", "url", "https://a.example/"), goal)
                .created();

        Reply recent = maya.get(RECENT + "?limit=50").ok();

        assertThat(recent.json("/data").valueStream().map(n -> n.path("type").asString()))
                .containsExactly(
                        "attachment_added",
                        "weekly_review_added",
                        "decision_recorded",
                        "note_added",
                        "issue_closed",
                        "issue_created",
                        "action_completed",
                        "action_created",
                        "kpi_updated",
                        "kpi_linked",
                        "strategy_added",
                        "goal_status_changed",
                        "goal_updated",
                        "goal_created",
                        "goal_created");
        assertThat(recent.data("/3/entity_type")).isEqualTo("goal");
        assertThat(recent.data("/3/entity_title")).isEqualTo("Sell more");
        assertThat(recent.data("/6/description")).endsWith("completed Taste");
        assertThat(recent.data("/8/entity_id")).isEqualTo(kpi);
        assertThat(recent.data("/9/goal_id")).isEqualTo(goal);
        assertThat(recent.number("/pagination/total")).isEqualTo(15);
        assertThat(maya.get(RECENT).ok().json("/data").size()).isEqualTo(10);
        assertThat(maya.get(RECENT + "?type=note_added,issue_closed").ok().number("/pagination/total"))
                .isEqualTo(2);

        maya.delete("/operations/actions/{a}", action).ok();
        assertThat(maya.get(RECENT + "?type=action_created&type=action_completed")
                        .ok()
                        .number("/pagination/total"))
                .isZero();
    }

    @Test
    void newsCanBeOfOnePersonAndOnlyOfOnesTenant() {
        Member tom = acme.user();
        tom.post("/goals", Map.of("title", "Toms")).created();
        maya.post("/goals", Map.of("title", "Mayas")).created();

        assertThat(acme.guest().get(RECENT + "?userId=" + tom.userId()).ok().data("/0/entity_title"))
                .isEqualTo("Toms");
        assertThat(maya.get(RECENT + "?user_id=nobody").ok().number("/pagination/total"))
                .isZero();
        assertThat(maya.get(RECENT + "?size=1&page=2").ok().data("/0/entity_title"))
                .isEqualTo("Toms");
        assertThat(api.newTenant().owner().get(RECENT).ok().number("/pagination/total"))
                .isZero();
        maya.get(RECENT + "?limit=51").failsWith(400, "VALIDATION_ERROR");
        maya.get(RECENT + "?type=gossip").failsWith(400, "VALIDATION_ERROR");
        maya.claiming(claims -> claims.features("kpis")).get(RECENT).failsWith(403, "FEATURE_NOT_AVAILABLE");
    }
}
