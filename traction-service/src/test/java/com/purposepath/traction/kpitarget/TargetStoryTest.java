package com.purposepath.traction.kpitarget;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import com.purposepath.test.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class TargetStoryTest {

    private static final String TARGETS = "/kpis/{k}/targets";
    private static final String TARGET = "/kpis/{k}/targets/{t}";

    final Api api;
    final Tenant acme;
    final Member maya;
    final String kpi;
    final String goal;

    TargetStoryTest(Api api) {
        this.api = api;
        acme = api.newTenant();
        maya = acme.owner();
        kpi = maya.post("/kpis", Map.of("name", "Revenue", "target_value", 100))
                .created()
                .id();
        goal = maya.post("/goals", Map.of("title", "Grow", "status", "active"))
                .created()
                .id();
        maya.post("/goals/{g}/kpis:link", Map.of("kpi_id", kpi), goal).created();
    }

    @Test
    void aTargetIsKeptExactly() {
        Reply target = maya.post(
                        TARGETS,
                        "{\"target_date\": \"2025-12-31\", \"targetValue\": 40000.000001, \"confidence_level\": 80, \"label\": \"Q4\"}",
                        kpi)
                .created();
        assertThat(target.body()).contains("\"value\":40000.000001");
        assertThat(target.data("/period")).isEqualTo("2025-12");
        assertThat(target.data("/level")).isEqualTo("expected");
        assertThat(target.data("/goal_id")).isNull();
        assertThat(maya.get(TARGET, kpi, target.id()).ok().json("/data")).isEqualTo(target.json("/data"));
        maya.post(TARGETS, Map.of(), kpi).failsWith(422, "VALIDATION_ERROR").naming("period", "value");
        maya.post(TARGETS, Map.of("period", "soon", "value", 1), kpi)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("period");
        maya.get(TARGET, kpi, UUID.randomUUID()).failsWith(404, "TARGET_NOT_FOUND");
        maya.get(TARGET, UUID.randomUUID(), target.id()).failsWith(404, "KPI_NOT_FOUND");
    }

    @Test
    void aPlaceIsTakenOnce() {
        List<Reply> replies = Together.times(5, () -> maya.post(TARGETS, Map.of("period", "2025-12", "value", 1), kpi));
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies).filteredOn(reply -> reply.status() == 409).hasSize(4);
        maya.post(TARGETS, Map.of("period", "2025-12", "value", 1, "level", "optimal"), kpi)
                .created();
        maya.post(TARGETS, Map.of("period", "2025-12", "value", 1, "goal_id", goal), kpi)
                .created();
        String other = maya.post("/goals", Map.of("title", "Other")).created().id();
        maya.post(TARGETS, Map.of("period", "2025-12", "value", 1, "goal_id", other), kpi)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("goal_id");
        assertThat(list("?goalId=none")).containsExactly("2025-12 expected", "2025-12 optimal");
        assertThat(list("?goal_id=" + goal)).containsExactly("2025-12 expected");
        assertThat(list("?level=optimal,minimal")).containsExactly("2025-12 optimal");
        maya.get(TARGETS + "?level=best", kpi).failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void progressFollowsTheTargetThatApplies() {
        maya.post("/kpis/{k}/readings", Map.of("period", "2025-10", "value", 50), kpi)
                .created();
        assertThat(progress()).isEqualTo(50);

        maya.post(TARGETS, Map.of("period", "2025-09", "value", 1000), kpi).created();
        assertThat(progress()).isEqualTo(5);
        String next = maya.post(TARGETS, Map.of("period", "2025-11", "value", 200), kpi)
                .created()
                .id();
        assertThat(progress()).isEqualTo(25);
        maya.post(TARGETS, Map.of("period", "2025-12", "value", 60, "goal_id", goal), kpi)
                .created();
        assertThat(progress()).isEqualTo(83.3);
        assertThat(maya.get("/kpis/{k}", kpi).ok().number("/data/progress")).isEqualTo(25);
        Reply link = maya.get("/goals/{g}/kpis/{k}:link", goal, kpi).ok();
        assertThat(link.data("/target_source")).isEqualTo("target");
        assertThat(link.number("/data/target_value")).isEqualTo(60);

        maya.put(TARGET, Map.of("value", 500), kpi, next).ok();
        assertThat(maya.get("/kpis/{k}", kpi).ok().number("/data/progress")).isEqualTo(10);
        maya.delete(TARGET, kpi, next).ok();
        assertThat(maya.get("/kpis/{k}", kpi).ok().number("/data/progress")).isEqualTo(5);
        maya.post("/goals/{g}/kpis:unlink", Map.of("kpi_id", kpi), goal).ok();
        assertThat(list("?goalId=" + goal)).isEmpty();
    }

    @Test
    void anUpdateKeepsToItsPlace() {
        Reply target = maya.post(TARGETS, Map.of("period", "2025-12", "value", 1, "label", "L"), kpi)
                .created();
        maya.post(TARGETS, Map.of("period", "2025-11", "value", 1), kpi).created();
        maya.put(TARGET, Map.of("period", "2025-11"), kpi, target.id()).failsWith(409, "DUPLICATE_RESOURCE");
        assertThat(maya.put(TARGET, "{\"label\": null}", kpi, target.id()).ok().etag())
                .isEqualTo("\"2\"");
        assertThat(maya.put(TARGET, "{\"value\": 1.0}", kpi, target.id()).ok().etag())
                .isEqualTo("\"2\"");
        maya.with("If-Match", "\"1\"").delete(TARGET, kpi, target.id()).failsWith(412, "PRECONDITION_FAILED");
        acme.user().put(TARGET, Map.of("value", 2), kpi, target.id()).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        acme.user().delete(TARGET, kpi, target.id()).failsWith(403, "INSUFFICIENT_PERMISSIONS");
    }

    @Test
    void manyAreSetAtOnceOrNotAtAll() {
        maya.post(TARGETS, Map.of("period", "2025-10", "value", 1), kpi).created();
        maya.put(
                        TARGETS,
                        Map.of(
                                "targets",
                                List.of(
                                        Map.of("period", "2025-10", "value", 2),
                                        Map.of("period", "2025-11", "value", 3))),
                        kpi)
                .ok();
        assertThat(list("")).containsExactly("2025-10 expected", "2025-11 expected");
        maya.put(
                        TARGETS,
                        Map.of("milestones", List.of(Map.of("period", "2025-12", "value", 4)), "replaceAll", true),
                        kpi)
                .ok();
        assertThat(list("")).containsExactly("2025-12 expected");

        var twice = Map.of("period", "2025-12", "value", 4);
        maya.put(TARGETS, Map.of("targets", List.of(Map.of("period", "2026-01", "value", 1), twice, twice)), kpi)
                .failsWith(422, "VALIDATION_ERROR");
        maya.put(TARGETS, Map.of("targets", List.of(Map.of("period", "2026-01"))), kpi)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("targets[0].value");
        assertThat(list("")).containsExactly("2025-12 expected");
        acme.user().put(TARGETS, Map.of("targets", List.of(twice)), kpi).failsWith(403, "INSUFFICIENT_PERMISSIONS");
    }

    @Test
    void targetsAreShiftedFromAMonthOn() {
        for (String period : List.of("2025-10", "2025-11", "2025-12")) {
            maya.post(TARGETS, Map.of("period", period, "value", 100), kpi).created();
        }
        String adjust = "/kpis/{k}/targets:adjust";
        Reply scaled = maya.post(
                        adjust, Map.of("from_period", "2025-11", "mode", "multiply", "amount", 1.1, "reason", "R"), kpi)
                .ok();
        assertThat(scaled.json("/data")).hasSize(2);
        assertThat(scaled.number("/data/0/value")).isEqualTo(110);
        assertThat(maya.post(adjust, Map.of("from_period", "2025-12", "mode", "add", "amount", -10, "reason", "R"), kpi)
                        .ok()
                        .number("/data/0/value"))
                .isEqualTo(100);
        assertThat(maya.post(
                                "/shared-kpis/{k}/adjust",
                                Map.of("fromPeriod", "2025-12", "mode", "set", "amount", 7, "reason", "R"),
                                kpi)
                        .ok()
                        .number("/data/0/value"))
                .isEqualTo(7);
        assertThat(maya.post(
                                adjust,
                                Map.of(
                                        "from_period",
                                        "2025-01",
                                        "mode",
                                        "set",
                                        "amount",
                                        7,
                                        "reason",
                                        "R",
                                        "level",
                                        "optimal"),
                                kpi)
                        .ok()
                        .json("/data"))
                .isEmpty();
        maya.post(adjust, Map.of("from_period", "2025-12", "mode", "halve", "amount", 1), kpi)
                .failsWith(422, "VALIDATION_ERROR");
        acme.user()
                .post(adjust, Map.of("from_period", "2025-12", "mode", "set", "amount", 1, "reason", "R"), kpi)
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
    }

    private double progress() {
        return maya.get("/goals/{g}", goal).ok().number("/data/progress");
    }

    private List<String> list(String query) {
        var found = new ArrayList<String>();
        maya.get(TARGETS + query, kpi)
                .ok()
                .json("/data")
                .forEach(target -> found.add(target.path("period").asString() + " "
                        + target.path("level").asString()));
        return found;
    }
}
