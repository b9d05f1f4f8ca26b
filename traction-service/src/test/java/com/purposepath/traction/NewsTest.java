package com.purposepath.traction;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each change tells exactly the events that the contract names for it, in that order. */
@ServiceTest("traction")
class NewsTest {

    final Member maya;
    final String goal;
    String seen;

    NewsTest(Api api) {
        maya = api.newTenant().owner();
        goal = maya.post("/goals", Map.of("title", "Grow")).created().id();
        seen = "0";
        seen = cursor();
    }

    @Test
    void ofGoals() {
        String id = maya.post("/goals", Map.of("title", "T")).created().id();
        tells("goal.created", "activity.created");
        maya.put("/goals/{id}", Map.of("title", "New"), id).ok();
        List<JsonNode> updated = tells("goal.updated", "activity.created");
        assertThat(updated.getFirst().path("changes").toString()).isEqualTo("[\"title\"]");
        assertThat(updated.getFirst().path("version").asInt()).isEqualTo(2);
        maya.put("/goals/{id}", Map.of("title", "New"), id).ok();
        tells();
        maya.put("/goals/{id}", Map.of("title", "Newer", "status", "active"), id)
                .ok();
        List<JsonNode> both = tells("goal.updated", "goal.status_changed", "activity.created");
        assertThat(both.get(1).path("from").asString()).isEqualTo("draft");
        assertThat(both.get(1).path("to").asString()).isEqualTo("active");
        maya.post("/goals/{id}:pause", Map.of(), id).ok();
        tells("goal.status_changed", "activity.created");
        maya.post("/goals/{id}:pause", Map.of(), id).is(400);
        tells();
        maya.delete("/goals/{id}", id).ok();
        tells("goal.deleted");
    }

    @Test
    void ofStrategies() {
        String first = maya.post("/goals/{g}/strategies", Map.of("description", "a"), goal)
                .created()
                .id();
        tells("strategy.created", "activity.created");
        String second = maya.post("/goals/{g}/strategies", Map.of("description", "b"), goal)
                .created()
                .id();
        tells("strategy.created", "activity.created");
        maya.put("/goals/{g}/strategies/{s}", Map.of("order", 2), goal, first).ok();
        assertThat(tells("strategy.updated", "activity.created")
                        .getFirst()
                        .path("changes")
                        .toString())
                .isEqualTo("[\"order\"]");
        maya.put("/goals/{g}/strategies:reorder", Map.of("strategy_ids", List.of(first, second)), goal)
                .ok();
        assertThat(tells("strategy.reordered").getFirst().path("entityId").asString())
                .isEqualTo(goal);
        maya.put("/goals/{g}/strategies:reorder", Map.of("strategy_ids", List.of(first, second)), goal)
                .ok();
        tells();
        maya.delete("/goals/{g}/strategies/{s}", goal, first).ok();
        tells("strategy.deleted", "activity.created");
    }

    @Test
    void ofKpisAndLinks() {
        String kpi = maya.post("/kpis", Map.of("name", "K")).created().id();
        tells("kpi.created");
        maya.put("/kpis/{k}", Map.of("name", "N", "target_value", 10), kpi).ok();
        assertThat(tells("kpi.updated").getFirst().path("changes").toString()).isEqualTo("[\"name\",\"targetValue\"]");
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", kpi), goal).created();
        assertThat(tells("kpi.linked", "activity.created")
                        .getFirst()
                        .path("entityType")
                        .asString())
                .isEqualTo("kpi_link");
        maya.put("/goals/{g}/kpis/{k}:link", Map.of("weight", 3), goal, kpi).ok();
        tells("kpi.updated");
        maya.post("/goals/{g}/kpis/{k}:setThreshold", Map.of("threshold_pct", 30), goal, kpi)
                .ok();
        tells("kpi.updated", "activity.created");
        maya.post("/kpis/{k}/targets", Map.of("period", "2025-12", "value", 3), kpi)
                .created();
        tells("kpi.updated");
        maya.post("/goals/{g}/kpis:unlink", Map.of("kpi_id", kpi), goal).ok();
        tells("kpi.unlinked", "activity.created");
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", kpi), goal).created();
        tells("kpi.linked", "activity.created");
        maya.delete("/kpis/{k}?force=true", kpi).ok();
        tells("kpi.unlinked", "activity.created", "kpi.deleted");
    }

    @Test
    void ofReadings() {
        String kpi = maya.post("/kpis", Map.of("name", "K")).created().id();
        maya.post("/kpis/{k}/readings", Map.of("period", "2025-08", "value", 1), kpi)
                .created();
        assertThat(tells("kpi.created", "kpi.reading.created")
                        .getLast()
                        .path("goalId")
                        .isNull())
                .isTrue();
        String other = maya.post("/goals", Map.of("title", "Other")).created().id();
        for (String id : List.of(goal, other)) {
            maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", kpi), id).created();
        }
        tells("goal.created", "activity.created", "kpi.linked", "activity.created", "kpi.linked", "activity.created");

        String reading = maya.post("/kpis/{k}/readings", Map.of("period", "2025-10", "value", 2.5), kpi)
                .created()
                .id();
        List<JsonNode> created = tells("kpi.reading.created", "kpi.reading.created");
        assertThat(created).extracting(event -> event.path("goalId").asString()).containsExactlyInAnyOrder(goal, other);
        assertThat(created.getFirst().path("reading").path("effectiveValue").asDouble())
                .isEqualTo(2.5);
        assertThat(created.getFirst().path("activity").path("text").asString()).isEqualTo("K in 2025-10: 2.5");
        maya.put("/kpis/{k}/readings/{r}", Map.of("value", 3), kpi, reading).ok();
        tells("kpi.reading.updated", "kpi.reading.updated");
        maya.post("/kpis/{k}/readings/{r}:adjust", Map.of("adjusted_value", 4, "reason", "R"), kpi, reading)
                .ok();
        tells("kpi.reading.updated", "activity.created", "kpi.reading.updated", "activity.created");
        maya.delete("/kpis/{k}/readings/{r}", kpi, reading).ok();
        tells("kpi.reading.deleted", "kpi.reading.deleted");
        assertThat(maya.get("/goals/{g}/activity", goal).ok().number("/pagination/total"))
                .isEqualTo(4);
    }

    private List<JsonNode> tells(String... types) {
        var events = events();
        assertThat(events).extracting(event -> event.path("type").asString()).containsExactly(types);
        if (!events.isEmpty()) {
            seen = events.getLast().path("eventId").asString();
        }
        return events;
    }

    private String cursor() {
        return events().getLast().path("eventId").asString();
    }

    private List<JsonNode> events() {
        var events = new ArrayList<JsonNode>();
        maya.get("/realtime/tenants/{t}/events?limit=100&since=" + seen, maya.tenantId())
                .ok()
                .json("/data/events")
                .forEach(events::add);
        return events;
    }
}
