package com.purposepath.traction.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class IssueWorkStoryTest {

    private static final String ISSUES = "/operations/issues";
    private static final String ROOT_CAUSE = "/operations/issues/{id}/root-cause";
    private static final String CONVERT = "/operations/issues/{id}/convert-to-actions";

    private final Api api;
    private final Tenant acme;
    private final Member maya;

    IssueWorkStoryTest(Api api) {
        this.api = api;
        acme = api.newTenant();
        maya = acme.owner();
    }

    @Test
    void anAnalysisComesAndGoesWithItsIssue() {
        String id = issue(Map.of("title", "Late orders"));
        assertThat(maya.get(ROOT_CAUSE, id).ok().json("/data").isNull()).isTrue();
        Map<String, ?> whys = Map.of(
                "method",
                "five_whys",
                "findings",
                Map.of(
                        "whys",
                        List.of(Map.of("question", "Why late?", "answer", "Packing starts at nine")),
                        "rootCause",
                        "No early shift",
                        "seenBy",
                        Map.of("someBody", 1.50)));

        Reply made = maya.post(ROOT_CAUSE, whys, id).created();

        assertThat(made.location()).isEqualTo("/operations/issues/" + id + "/root-cause");
        assertThat(made.data("/findings/root_cause")).isEqualTo("No early shift");
        assertThat(made.data("/findings/whys/0/answer")).isEqualTo("Packing starts at nine");
        assertThat(made.json("/data/findings/seenBy/someBody").asDouble()).isEqualTo(1.5);
        assertThat(made.data("/analysed_by")).isEqualTo(maya.userId().toString());
        assertThat(made.data("/analysed_by_name")).isNotEmpty();
        Reply shown = maya.get("/issues/{id}", id).ok();
        assertThat(shown.json("/data/root_cause_analysis")).isEqualTo(made.json("/data"));
        assertThat(shown.number("/data/version")).isEqualTo(2);
        maya.put(ROOT_CAUSE, whys, id).ok();
        assertThat(maya.get("/issues/{id}", id).ok().number("/data/version")).isEqualTo(2);
        maya.delete(ROOT_CAUSE, id).ok();
        maya.delete("/issues/{id}/root-cause", id).ok();
        assertThat(maya.get(ROOT_CAUSE, id).ok().json("/data").isNull()).isTrue();
        assertThat(maya.get("/issues/{id}", id).ok().number("/data/version")).isEqualTo(3);
    }

    @Test
    void paretoWeighsTheCauses() {
        String id = issue(Map.of("title", "Late orders"));

        Reply pareto = maya.put(
                        ROOT_CAUSE,
                        Map.of(
                                "method",
                                "pareto",
                                "findings",
                                Map.of(
                                        "items",
                                        List.of(
                                                Map.of("cause", "Van", "count", 1),
                                                Map.of("cause", "Packing", "count", 4),
                                                Map.of("cause", "Paper", "count", 1)))),
                        id)
                .ok();

        assertThat(pareto.json("/data/findings/items")
                        .valueStream()
                        .map(i -> i.path("cause").asString()))
                .containsExactly("Packing", "Van", "Paper");
        assertThat(pareto.json("/data/findings/items")
                        .valueStream()
                        .map(i -> i.path("percent").asDouble()))
                .containsExactly(66.7, 16.7, 16.7);
        assertThat(pareto.json("/data/findings/items")
                        .valueStream()
                        .map(i -> i.path("cumulative_percent").asDouble()))
                .containsExactly(66.7, 83.3, 100.0);
        maya.put(ROOT_CAUSE, Map.of("method", "pareto", "findings", Map.of("items", List.of(Map.of("cause", "N")))), id)
                .failsWith(422, "VALIDATION_ERROR");
        maya.put(ROOT_CAUSE, Map.of("method", "guess", "findings", Map.of()), id)
                .failsWith(422, "VALIDATION_ERROR");
        maya.put(ROOT_CAUSE, Map.of("method", "swot", "findings", Map.of("more", "x".repeat(20_000))), id)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("findings");
    }

    @Test
    void anAnalysisIsWrittenByThoseWhoseTheIssueIs() {
        String id = issue(Map.of("title", "Late orders"));
        Map<String, ?> swot = Map.of("method", "swot", "findings", Map.of("strengths", List.of("Beans")));

        acme.user().put(ROOT_CAUSE, swot, id).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        acme.user().post(ROOT_CAUSE, swot, id).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        acme.user().delete(ROOT_CAUSE, id).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        acme.guest().get(ROOT_CAUSE, id).ok();
        acme.manager().put(ROOT_CAUSE, swot, id).ok();
        var stranger = api.newTenant().owner();
        stranger.get(ROOT_CAUSE, id).failsWith(404, "ISSUE_NOT_FOUND");
        stranger.put(ROOT_CAUSE, swot, id).failsWith(404, "ISSUE_NOT_FOUND");
        stranger.post(ROOT_CAUSE, swot, id).failsWith(404, "ISSUE_NOT_FOUND");
        stranger.delete(ROOT_CAUSE, id).failsWith(404, "ISSUE_NOT_FOUND");
    }

    @Test
    void anIssueBecomesActionsThatInheritFromIt() {
        String goal = maya.post("/goals", Map.of("title", "Deliver")).created().id();
        String other = maya.post("/goals", Map.of("title", "Other")).created().id();
        String id = issue(Map.of(
                "title",
                "Late orders",
                "due_date",
                "2026-12-05",
                "tags",
                List.of("delivery"),
                "connections",
                Map.of("goal_ids", List.of(goal))));
        String closed = statusOf("closed");

        Reply converted = maya.post(
                        CONVERT,
                        Map.of(
                                "actions",
                                List.of(
                                        Map.of("title", "Pack at six"),
                                        Map.of(
                                                "title",
                                                "Second van",
                                                "due_date",
                                                "2026-12-31",
                                                "tags",
                                                List.of("cars"),
                                                "connections",
                                                Map.of("goal_ids", List.of(other)))),
                                "new_status_id",
                                closed),
                        id)
                .created();

        assertThat(converted.location()).isEqualTo("/operations/issues/" + id);
        assertThat(converted.data("/actions/0/due_date")).isEqualTo("2026-12-05");
        assertThat(converted.data("/actions/0/tags/0")).isEqualTo("delivery");
        assertThat(converted.data("/actions/1/due_date")).isEqualTo("2026-12-31");
        assertThat(converted.json("/data/actions/1/connections/goal_ids").size())
                .isEqualTo(2);
        assertThat(converted.data("/actions/1/connections/issue_ids/0")).isEqualTo(id);
        assertThat(converted.data("/issue/status_id")).isEqualTo(closed);
        assertThat(converted.json("/data/issue/connections/action_ids").size()).isEqualTo(2);
        assertThat(maya.get("/goals/{id}", goal).ok().number("/data/progress_breakdown/action_count"))
                .isEqualTo(2);
        assertThat(maya.post("/issues/{id}/convert-to-actions", Map.of("actions", List.of(Map.of("title", "More"))), id)
                        .created()
                        .json("/data/issue/connections/action_ids")
                        .size())
                .isEqualTo(3);
    }

    @Test
    void allActionsComeOrNone() {
        String id = issue(Map.of("title", "Late orders"));
        var two = List.of(Map.of("title", "One"), Map.of("title", "Two"));
        Member small = maya.claiming(claims -> claims.limit("actions", 1));

        small.post(CONVERT, Map.of("actions", two), id).failsWith(403, "ACTION_LIMIT_REACHED");
        maya.post(CONVERT, Map.of("actions", List.of(Map.of("title", "One"), Map.of("priority", "low"))), id)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("actions[1].title");
        maya.post(CONVERT, Map.of("actions", two, "new_status_id", UUID.randomUUID()), id)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("new_status_id");
        maya.post(CONVERT, Map.of("actions", List.of()), id).failsWith(422, "VALIDATION_ERROR");
        acme.user().post(CONVERT, Map.of("actions", two), id).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        api.newTenant().owner().post(CONVERT, Map.of("actions", two), id).failsWith(404, "ISSUE_NOT_FOUND");
        assertThat(maya.get("/operations/actions").ok().number("/pagination/total"))
                .isZero();
    }

    @Test
    void issuesComeInBatches() {
        String id = issue(Map.of("title", "Late orders"));
        String action = maya.post(
                        "/operations/actions", Map.of("title", "Pack", "connections", Map.of("issue_ids", List.of(id))))
                .created()
                .id();

        Reply batch = maya.post(
                        "/issues/batch",
                        Map.of(
                                "requests",
                                List.of(
                                        Map.of("id", id),
                                        Map.of("op", "create", "body", Map.of("title", "Cold coffee", "priority", 4)),
                                        Map.of(
                                                "op",
                                                "update",
                                                "id",
                                                id,
                                                "body",
                                                Map.of("status_id", statusOf("closed"))),
                                        Map.of("op", "update", "id", id, "body", Map.of("title", "Later orders")),
                                        Map.of("op", "delete", "id", UUID.randomUUID()),
                                        Map.of("op", "delete", "id", id))))
                .ok();

        assertThat(batch.json("/results")
                        .valueStream()
                        .map(r -> r.path("status").asInt()))
                .containsExactly(200, 201, 409, 200, 404, 200);
        assertThat(batch.data("/results/2/error/code")).isEqualTo("DEPENDENCY_EXISTS");
        assertThat(batch.data("/results/2/error/details/dependencies/0/ids/0")).isEqualTo(action);
        assertThat(batch.data("/results/4/error/code")).isEqualTo("ISSUE_NOT_FOUND");
        assertThat(acme.guest()
                        .post("/operations/issues/batch", Map.of("requests", List.of(Map.of("op", "create"))))
                        .ok()
                        .data("/results/0/error/code"))
                .isEqualTo("INSUFFICIENT_PERMISSIONS");
    }

    private String issue(Map<String, ?> body) {
        return maya.post(ISSUES, body).created().id();
    }

    private String statusOf(String category) {
        return maya.get("/operations/issue-statuses")
                .ok()
                .json("/data")
                .valueStream()
                .filter(status -> status.path("category").asString().equals(category))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }
}
