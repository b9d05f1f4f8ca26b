package com.purposepath.traction.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.EventStream;
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
class IssueStoryTest {

    private static final String ISSUES = "/operations/issues";
    private static final String ISSUE = "/operations/issues/{issueId}";

    private final Tenant acme;
    private final Member maya;
    private final Member tom;

    IssueStoryTest(Api api) {
        acme = api.newTenant();
        maya = acme.owner();
        tom = acme.user();
    }

    @Test
    void everyTenantStartsWithTheStatusesAndTypesOfTheSystem() {
        var lists =
                Together.times(6, () -> maya.get("/operations/issue-statuses").ok());

        assertThat(lists)
                .allSatisfy(list -> assertThat(names(list))
                        .containsExactly("Identified", "Reopened", "In Progress", "On Hold", "Resolved", "Closed"));
        assertThat(lists.getFirst().json("/data/0/is_default").asBoolean()).isTrue();
        assertThat(names(maya.get("/operations/issue-types").ok()))
                .containsExactly("Process", "Product", "People", "Customer", "Finance", "Technology");
        assertThat(names(maya.get("/operations/issue-statuses?category=closed").ok()))
                .containsExactly("Resolved", "Closed");
        assertThat(names(maya.get("/operations/issue-statuses?includeSystem=false")
                        .ok()))
                .isEmpty();
        maya.get("/operations/issue-statuses/{id}", lists.getFirst().data("/0/id"))
                .ok();
        maya.get("/operations/issue-statuses/{id}", UUID.randomUUID()).failsWith(404, "ISSUE_STATUS_NOT_FOUND");
        maya.get(
                        "/operations/issue-types/{id}",
                        maya.get("/operations/issue-types").ok().data("/0/id"))
                .ok();
        maya.get("/operations/issue-types/{id}", "nonsense").failsWith(404, "ISSUE_TYPE_NOT_FOUND");
    }

    @Test
    void anIssueNeedsOnlyATitle() {
        Reply issue = maya.post(ISSUES, Map.of("title", "Orders leave late")).created();

        assertThat(issue.data("/status/name")).isEqualTo("Identified");
        assertThat(issue.number("/data/status/issue_count")).isEqualTo(1);
        assertThat(issue.data("/reported_by")).isEqualTo(maya.userId().toString());
        assertThat(issue.data("/priority")).isEqualTo("medium");
        assertThat(issue.number("/data/priority_level")).isEqualTo(2);
        assertThat(issue.data("/type_id")).isNull();
        assertThat(maya.get(ISSUE, issue.id()).ok().json("/data")).isEqualTo(issue.json("/data"));
        assertThat(maya.get("/issues/{id}", issue.id()).ok().json("/data")).isEqualTo(issue.json("/data"));
        maya.post(ISSUES, Map.of("description", "no title")).failsWith(422, "VALIDATION_ERROR");
        maya.post(ISSUES, Map.of("title", "Soon", "date_reported", "2999-01-01T00:00:00Z"))
                .failsWith(422, "VALIDATION_ERROR");
        maya.post(ISSUES, Map.of("title", "Odd", "priority", 9)).failsWith(422, "VALIDATION_ERROR");
        maya.post(ISSUES, Map.of("title", "Odd", "status_id", UUID.randomUUID()))
                .failsWith(422, "VALIDATION_ERROR");
    }

    @Test
    void otherNamesOfFieldsAreUnderstood() {
        tom.get("/goals").ok();
        String type = maya.get("/operations/issue-types").ok().data("/0/id");
        Reply issue = maya.post(
                        "/issues",
                        Map.of(
                                "title",
                                "Late",
                                "impact",
                                "high",
                                "priority",
                                4,
                                "type_config_id",
                                type,
                                "assignedTo",
                                tom.userId()))
                .created();

        assertThat(issue.data("/business_impact")).isEqualTo("high");
        assertThat(issue.data("/priority")).isEqualTo("critical");
        assertThat(issue.data("/type/name")).isEqualTo("Process");
        assertThat(issue.data("/assigned_person_id")).isEqualTo(tom.userId().toString());
    }

    @Test
    void anIssueWithUnfinishedActionsCannotBeClosedUnlessForced() {
        String issue = issue("Late");
        String action = maya.post(
                        "/operations/actions",
                        Map.of("title", "Pack at six", "connections", Map.of("issue_ids", List.of(issue))))
                .created()
                .id();

        Reply refused = maya.post(ISSUE + ":close", Map.of(), issue).failsWith(409, "DEPENDENCY_EXISTS");
        assertThat(refused.json("/details/dependencies/0/ids/0").asString()).isEqualTo(action);
        Reply eligibility = maya.get(ISSUE + "/closure-eligibility", issue).ok();
        assertThat(eligibility.json("/data/can_close").asBoolean()).isFalse();
        assertThat(eligibility.data("/open_action_ids/0")).isEqualTo(action);
        maya.put("/operations/actions/{id}/status", Map.of("status", "completed"), action)
                .ok();
        Reply closed = maya.post(ISSUE + ":close", Map.of("resolution_notes", "Packing at six"), issue)
                .ok();
        assertThat(closed.data("/status/name")).isEqualTo("Closed");
        assertThat(closed.data("/closed_at")).isNotEmpty();
        assertThat(closed.data("/resolution_notes")).isEqualTo("Packing at six");
        maya.post(ISSUE + "/close", Map.of(), issue).failsWith(400, "INVALID_STATUS_TRANSITION");
        maya.post(ISSUE + ":reopen", Map.of(), issue).failsWith(422, "VALIDATION_ERROR");
        Reply reopened = maya.post(ISSUE + ":reopen", Map.of("reason", "Late again"), issue)
                .ok();
        assertThat(reopened.data("/status/name")).isEqualTo("Reopened");
        assertThat(reopened.data("/closed_at")).isNull();
        maya.put("/operations/actions/{id}/status", Map.of("status", "in_progress"), action)
                .ok();
        maya.post(ISSUE + ":close", Map.of("force", true), issue).ok();
    }

    @Test
    void anyStatusMayFollowAnyOther() {
        String issue = issue("Late");

        Reply resolved = maya.put(ISSUE + "/status", Map.of("status_id", status("Resolved"), "actual_hours", 6), issue)
                .ok();

        assertThat(resolved.number("/data/actual_hours")).isEqualTo(6);
        assertThat(maya.put(ISSUE, Map.of("status_id", status("On Hold")), issue)
                        .ok()
                        .data("/closed_at"))
                .isNull();
        maya.put(ISSUE + "/status", Map.of("status_id", UUID.randomUUID()), issue)
                .failsWith(422, "VALIDATION_ERROR");
        maya.post(ISSUE + ":close", Map.of("status_id", status("Identified")), issue)
                .failsWith(422, "VALIDATION_ERROR");
        maya.post(ISSUE + ":reopen", Map.of("reason", "Go on", "status_id", status("In Progress")), issue)
                .ok();
        maya.post(ISSUE + ":reopen", Map.of("reason", "Again"), issue).failsWith(400, "INVALID_STATUS_TRANSITION");
    }

    @Test
    void theGoalCountsItsOpenIssuesAndHearsOfThem() {
        String goal = maya.post("/goals", Map.of("title", "Deliver")).created().id();
        try (EventStream stream = maya.stream("/realtime/goals/{id}/activity", goal)) {
            stream.await("ready");
            String issue = maya.post(ISSUES, Map.of("title", "Late", "connections", Map.of("goal_ids", List.of(goal))))
                    .created()
                    .id();

            assertThat(stream.next().data("/activity/text")).isEqualTo("Issue reported: Late");
            assertThat(maya.get("/goals/{id}", goal).ok().number("/data/counts/open_issues"))
                    .isEqualTo(1);
            maya.delete("/goals/{id}", goal).failsWith(409, "DEPENDENCY_EXISTS");
            maya.post(ISSUE + ":close", Map.of("reason", "Solved"), issue).ok();
            assertThat(stream.next().data("/activity/text")).isEqualTo("Issue closed: Late (Solved)");
            assertThat(maya.get("/goals/{id}", goal).ok().number("/data/counts/open_issues"))
                    .isZero();
        }
    }

    @Test
    void connectionsAreSeenFromBothSides() {
        String action = maya.post("/operations/actions", Map.of("title", "Pack at six"))
                .created()
                .id();
        Reply issue = maya.post(ISSUES, Map.of("title", "Late", "connections", Map.of("action_ids", List.of(action))))
                .created();

        assertThat(issue.data("/connections/action_ids/0")).isEqualTo(action);
        assertThat(maya.get("/operations/actions/{id}", action).ok().data("/connections/issue_ids/0"))
                .isEqualTo(issue.id());
        Reply apart = maya.put(ISSUE, Map.of("connections", Map.of("action_ids", List.of())), issue.id())
                .ok();
        assertThat(apart.json("/data/connections/action_ids").size()).isZero();
        assertThat(apart.number("/data/version")).isEqualTo(2);
        maya.delete(ISSUE, issue.id()).ok();
        maya.get(ISSUE, issue.id()).failsWith(404, "ISSUE_NOT_FOUND");
    }

    @Test
    void listsAreNarrowedAndSorted() {
        String goal = maya.post("/goals", Map.of("title", "Deliver")).created().id();
        maya.post(ISSUES, Map.of("title", "Minor", "priority", "low", "tags", List.of("Délivery")))
                .created();
        maya.post(
                        ISSUES,
                        Map.of(
                                "title",
                                "Major",
                                "priority",
                                "critical",
                                "connections",
                                Map.of("goal_ids", List.of(goal))))
                .created();
        String closed = issue("Solved");
        maya.post(ISSUE + ":close", Map.of(), closed).ok();

        assertThat(titles("")).containsExactly("Solved", "Major", "Minor");
        assertThat(titles("?sort=-priority")).containsExactly("Major", "Solved", "Minor");
        assertThat(titles("?sort=status")).last().isEqualTo("Solved");
        assertThat(titles("?statusCategory=closed")).containsExactly("Solved");
        assertThat(titles("?status=closed," + status("On Hold"))).containsExactly("Solved");
        assertThat(titles("?status=" + status("Identified"))).containsExactly("Major", "Minor");
        assertThat(titles("?goalIds=" + goal)).containsExactly("Major");
        assertThat(titles("?search=delivery")).containsExactly("Minor");
        assertThat(titles("?assignedTo=none")).hasSize(3);
        assertThat(titles("?reportedBy=" + UUID.randomUUID())).isEmpty();
        assertThat(titles("?tags=DÉLIVERY")).containsExactly("Minor");
        assertThat(titles("?startDate=2999-01-01")).isEmpty();
        assertThat(titles("?actionIds=" + UUID.randomUUID())).isEmpty();
        maya.get(ISSUES + "?statusCategory=odd").failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void anIssueIsChangedByThoseWhoseItIs() {
        tom.get("/goals").ok();
        String issue = maya.post(ISSUES, Map.of("title", "By Tom", "reported_by", tom.userId()))
                .created()
                .id();

        tom.put(ISSUE, Map.of("title", "Still Tom's"), issue).ok();
        acme.user().put(ISSUE, Map.of("title", "Mine"), issue).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        acme.guest().post(ISSUES, Map.of("title", "No")).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        acme.guest().get(ISSUE, issue).ok();
    }

    private String issue(String title) {
        return maya.post(ISSUES, Map.of("title", title)).created().id();
    }

    private String status(String name) {
        return maya.get("/operations/issue-statuses")
                .ok()
                .json("/data")
                .valueStream()
                .filter(status -> status.at("/name").asString().equals(name))
                .map(status -> status.at("/id").asString())
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(String query) {
        return maya.get(ISSUES + query)
                .ok()
                .json("/data")
                .valueStream()
                .map(i -> i.at("/title").asString())
                .toList();
    }

    private static List<String> names(Reply list) {
        return list.json("/data")
                .valueStream()
                .map(item -> item.at("/name").asString())
                .toList();
    }
}
