package com.purposepath.traction.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class ScorecardStoryTest {

    final Tenant acme;
    final Member maya;
    final String goal;
    final String strategy;
    final String kpi;

    ScorecardStoryTest(Api api) {
        acme = api.newTenant();
        maya = acme.owner();
        goal = maya.post("/goals", Map.of("title", "Grow")).created().id();
        strategy = maya.post("/goals/{g}/strategies", Map.of("description", "S"), goal)
                .created()
                .id();
        kpi = maya.post("/kpis", Map.of("name", "K", "target_value", 10))
                .created()
                .id();
    }

    @Test
    void aStrategyHasLinksOfItsOwn() {
        Reply link = maya.post("/strategies/{s}/kpis:link", Map.of("kpi_id", kpi), strategy)
                .created();
        assertThat(link.data("/link_type")).isEqualTo("strategy");
        assertThat(link.data("/goal_id")).isEqualTo(goal);
        assertThat(link.location()).isEqualTo("/strategies/" + strategy + "/kpis");
        assertThat(maya.get("/strategies/{s}/kpis", strategy).ok().json("/data/0"))
                .isEqualTo(link.json("/data"));
        assertThat(maya.get("/goals/{g}/strategies/{s}", goal, strategy).ok().number("/data/kpi_count"))
                .isEqualTo(1);
        Reply shown = maya.get("/goals/{g}", goal).ok();
        assertThat(shown.json("/data/kpis")).isEmpty();
        assertThat(shown.number("/data/counts/kpis")).isZero();
        assertThat(maya.get("/kpis?strategyId=" + strategy).ok().number("/pagination/total"))
                .isEqualTo(1);
        assertThat(maya.get("/kpis?goalId=" + goal).ok().number("/pagination/total"))
                .isZero();

        maya.post("/strategies/{s}/kpis:link", Map.of("kpi_id", kpi), strategy).failsWith(409, "DUPLICATE_RESOURCE");
        acme.user()
                .post("/strategies/{s}/kpis:unlink", Map.of("kpi_id", kpi), strategy)
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.post("/strategies/{s}/kpis:unlink", Map.of("kpi_id", kpi), strategy)
                .ok();
        maya.post("/strategies/{s}/kpis:unlink", Map.of("kpi_id", kpi), strategy)
                .failsWith(404, "KPI_LINK_NOT_FOUND");
        maya.get("/strategies/{s}/kpis", UUID.randomUUID()).failsWith(404, "STRATEGY_NOT_FOUND");
        maya.post(
                        "/strategies/{s}/kpis:link",
                        Map.of("kpi_id", UUID.randomUUID().toString()),
                        strategy)
                .failsWith(404, "KPI_NOT_FOUND");
    }

    @Test
    void aStrategyTakesItsLinksAlong() {
        maya.post("/strategies/{s}/kpis:link", Map.of("kpi_id", kpi), strategy).created();
        maya.delete("/goals/{g}/strategies/{s}", goal, strategy).ok();
        maya.get("/strategies/{s}/kpis", strategy).failsWith(404, "STRATEGY_NOT_FOUND");
        maya.delete("/kpis/{k}", kpi).ok();
    }

    @Test
    void theStrategyOfAClosedGoalKeepsItsLinks() {
        maya.post("/goals/{g}:close", Map.of("final_status", "cancelled"), goal).ok();
        maya.post("/strategies/{s}/kpis:link", Map.of("kpi_id", kpi), strategy)
                .failsWith(400, "BUSINESS_RULE_VIOLATION");
    }

    @Test
    void aPersonHasAScorecard() {
        Member tom = acme.user();
        tom.get("/kpis").ok();
        Reply link = maya.post("/people/{p}/kpis:link", Map.of("kpi_id", kpi, "is_primary", true), tom.userId())
                .created();
        assertThat(link.data("/link_type")).isEqualTo("personal");
        assertThat(link.data("/person_id")).isEqualTo(tom.userId().toString());
        assertThat(link.json("/data/is_primary").asBoolean()).isFalse();
        maya.post("/kpis/{k}/readings", Map.of("period", "2025-10", "value", 5), kpi)
                .created();
        Reply card = tom.get("/people/{p}/kpis", tom.userId()).ok();
        assertThat(card.number("/data/0/progress")).isEqualTo(50);
        assertThat(card.text("/data/0/status")).isEqualTo("off_track");

        acme.user()
                .post("/people/{p}/kpis:unlink", Map.of("kpi_id", kpi), tom.userId())
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
        tom.post("/people/{p}/kpis:unlink", Map.of("kpi_id", kpi), tom.userId()).ok();
        tom.post("/people/{p}/kpis:unlink", Map.of("kpi_id", kpi), tom.userId()).failsWith(404, "KPI_LINK_NOT_FOUND");
        maya.get("/people/{p}/kpis", UUID.randomUUID()).failsWith(404, "PERSON_NOT_FOUND");
        maya.get("/people/{p}/kpis", "x").failsWith(404, "PERSON_NOT_FOUND");
    }
}
