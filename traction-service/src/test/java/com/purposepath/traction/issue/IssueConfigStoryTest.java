package com.purposepath.traction.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.EventStream;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class IssueConfigStoryTest {

    private static final String STATUSES = "/operations/issue-statuses";
    private static final String STATUS = "/operations/issue-statuses/{statusId}";
    private static final String TYPES = "/operations/issue-types";
    private static final String TYPE = "/operations/issue-types/{typeId}";

    private final Tenant acme;
    private final Member maya;

    IssueConfigStoryTest(Api api) {
        acme = api.newTenant();
        maya = acme.owner();
    }

    @Test
    void aStatusTakesItsPlaceInItsCategory() {
        Reply waiting = maya.post(
                        STATUSES, Map.of("name", "Waiting", "category", "inactive", "order", 1, "color", "#F39C12"))
                .created();

        assertThat(waiting.number("/data/version")).isEqualTo(1);
        assertThat(names(STATUSES))
                .containsExactly("Identified", "Reopened", "In Progress", "Waiting", "On Hold", "Resolved", "Closed");
        assertThat(maya.put(STATUS, Map.of("order", 9, "name", "Waiting for supplier"), waiting.id())
                        .ok()
                        .number("/data/order"))
                .isEqualTo(2);
        Reply reordered = maya.put(
                        STATUSES + ":reorder",
                        Map.of("category", "open", "status_ids", List.of(id("Reopened"), id("Identified"))))
                .ok();
        assertThat(reordered.data("/0/name")).isEqualTo("Reopened");
        maya.put(STATUSES + ":reorder", Map.of("category", "open", "status_ids", List.of(id("Reopened"))))
                .failsWith(422, "VALIDATION_ERROR");
        Reply twice = maya.post(STATUSES, Map.of("name", "CLOSED", "category", "closed"))
                .failsWith(409, "DUPLICATE_RESOURCE");
        assertThat(twice.json("/details/existingId").asString()).isEqualTo(id("Closed"));
        maya.put(STATUS, Map.of("name", "on hold"), waiting.id()).failsWith(409, "DUPLICATE_RESOURCE");
        maya.post(STATUSES, Map.of("name", "Nowhere")).failsWith(422, "VALIDATION_ERROR");
    }

    @Test
    void thereIsAlwaysADefaultAndSomethingToCloseWith() {
        String identified = id("Identified");

        maya.delete(STATUS, identified).failsWith(400, "BUSINESS_RULE_VIOLATION");
        maya.put(STATUS, Map.of("is_active", false), identified).failsWith(400, "BUSINESS_RULE_VIOLATION");
        maya.put(STATUS, Map.of("is_default", true), id("Closed")).failsWith(422, "VALIDATION_ERROR");
        maya.put(STATUS, Map.of("is_default", true), id("Reopened")).ok();
        assertThat(maya.get(STATUS, identified).ok().json("/data/is_default").asBoolean())
                .isFalse();
        maya.put(STATUS, Map.of("is_active", false), id("Resolved")).ok();
        maya.put(STATUS, Map.of("category", "active"), id("Closed")).failsWith(400, "BUSINESS_RULE_VIOLATION");
        assertThat(names(STATUSES)).doesNotContain("Resolved");
        String resolved = maya.get(STATUSES + "?includeInactive=true&category=closed")
                .ok()
                .data("/0/id");
        assertThat(maya.post(STATUS + ":activate", Map.of(), resolved)
                        .ok()
                        .json("/data/is_active")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void issuesMoveOnWhenTheirStatusIsDeleted() {
        String reopened = id("Reopened");
        String issue = maya.post("/operations/issues", Map.of("title", "Late", "status_id", reopened))
                .created()
                .id();
        String gone = maya.post("/operations/issues", Map.of("title", "Gone", "status_id", reopened))
                .created()
                .id();
        maya.delete("/operations/issues/{id}", gone).ok();

        Reply refused = maya.delete(STATUS, reopened).failsWith(409, "DEPENDENCY_EXISTS");
        assertThat(refused.json("/details/dependencies/0/ids/0").asString()).isEqualTo(issue);
        maya.put(STATUS, Map.of("category", "active"), reopened).failsWith(409, "DEPENDENCY_EXISTS");
        try (EventStream stream = maya.stream("/realtime/tenants/{id}", acme.id())) {
            stream.await("ready");
            maya.delete(STATUS + "?replaceWith=" + id("Identified"), reopened).ok();

            var event = stream.next();
            assertThat(event.type()).isEqualTo("issue.status_changed");
            assertThat(event.data("/entityId")).isEqualTo(issue);
        }
        assertThat(maya.get("/operations/issues/{id}", issue).ok().data("/status/name"))
                .isEqualTo("Identified");
        maya.get(STATUS, reopened).failsWith(404, "ISSUE_STATUS_NOT_FOUND");
    }

    @Test
    void aDefaultTypeIsGivenToIssuesWithoutOne() {
        Reply type = maya.post(TYPES, Map.of("name", "Marketing", "icon", "bullhorn", "is_default", true))
                .created();

        assertThat(type.number("/data/order")).isEqualTo(7);
        Reply issue = maya.post("/operations/issues", Map.of("title", "Nobody knows us"))
                .created();
        assertThat(issue.data("/type/name")).isEqualTo("Marketing");
        maya.delete(TYPE, type.id()).failsWith(409, "DEPENDENCY_EXISTS");
        assertThat(maya.put(TYPE, Map.of("is_active", false), type.id())
                        .ok()
                        .json("/data/is_active")
                        .asBoolean())
                .isFalse();
        assertThat(names(TYPES)).doesNotContain("Marketing");
        maya.post(TYPE + ":activate", Map.of(), type.id()).ok();
        maya.delete("/operations/issues/{id}", issue.id()).ok();
        maya.delete(TYPE, type.id()).ok();
        maya.get(TYPE, type.id()).failsWith(404, "ISSUE_TYPE_NOT_FOUND");
        maya.post(TYPES, Map.of("name", "process")).failsWith(409, "DUPLICATE_RESOURCE");
        maya.with("If-Match", "\"9\"")
                .put(TYPE, Map.of("name", "Late"), maya.get(TYPES).ok().data("/0/id"))
                .failsWith(412, "PRECONDITION_FAILED");
    }

    @Test
    void onlyManagersConfigure() {
        acme.user()
                .post(STATUSES, Map.of("name", "Mine", "category", "open"))
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
        acme.user().delete(TYPE, maya.get(TYPES).ok().data("/0/id")).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        acme.manager().post(TYPES, Map.of("name", "Ours")).created();
    }

    private List<String> names(String path) {
        return maya.get(path)
                .ok()
                .json("/data")
                .valueStream()
                .map(item -> item.at("/name").asString())
                .toList();
    }

    private String id(String name) {
        return maya.get(STATUSES)
                .ok()
                .json("/data")
                .valueStream()
                .filter(status -> status.at("/name").asString().equals(name))
                .map(status -> status.at("/id").asString())
                .findFirst()
                .orElseThrow();
    }
}
