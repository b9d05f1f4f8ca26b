package com.purposepath.traction.actionbulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class BulkStoryTest {

    private static final String ACTIONS = "/operations/actions";
    private static final String BULK = "/operations/actions/bulk";
    private static final String BATCH = "/operations/actions/batch";

    private final Api api;
    private final Tenant acme;
    private final Member maya;

    BulkStoryTest(Api api) {
        this.api = api;
        acme = api.newTenant();
        maya = acme.owner();
    }

    @Test
    void aPlainListOfActionsIsCreatedAsAWhole() {
        Reply bulk = maya.post(
                        BULK, Map.of("actions", List.of(Map.of("title", "Order cups"), Map.of("title", "Print"))))
                .ok();

        assertThat(bulk.data("/mode")).isEqualTo("atomic");
        assertThat(bulk.number("/data/succeeded")).isEqualTo(2);
        assertThat(bulk.number("/data/results/1/status")).isEqualTo(201);
        assertThat(maya.get(ACTIONS).ok().number("/pagination/total")).isEqualTo(2);
    }

    @Test
    void oneBadItemKeepsAllOthersFromBeingWrittenAndEachBadOneIsNamed() {
        String done = action("Done");
        maya.put("/operations/actions/{id}", Map.of("status", "cancelled"), done)
                .ok();

        Reply refused = maya.post(
                        BULK,
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("data", Map.of("title", "Good")),
                                        Map.of("data", Map.of("priority", "high")),
                                        Map.of("op", "delete", "id", UUID.randomUUID()),
                                        Map.of("op", "update", "id", done, "data", Map.of("status", "completed")),
                                        Map.of("op", "update", "data", Map.of("title", "Whose?")))))
                .failsWith(422, "BULK_REJECTED");

        assertThat(refused.json("/details/items")
                        .valueStream()
                        .map(i -> i.path("index").asInt()))
                .containsExactly(1, 2, 3, 4);
        assertThat(refused.json("/details/items")
                        .valueStream()
                        .map(i -> i.path("code").asString()))
                .containsExactly(
                        "VALIDATION_ERROR", "ACTION_NOT_FOUND", "INVALID_STATUS_TRANSITION", "VALIDATION_ERROR");
        assertThat(refused.text("/details/items/0/field")).isEqualTo("title");
        assertThat(maya.get(ACTIONS).ok().number("/pagination/total")).isEqualTo(1);
    }

    @Test
    void itemByItemEachStandsAlone() {
        String first = action("First");
        String second = action("Second");

        Reply bulk = maya.post(
                        BULK,
                        Map.of(
                                "mode",
                                "per_item",
                                "items",
                                List.of(
                                        Map.of("ref", "row-1", "data", Map.of("title", "Order cups")),
                                        Map.of("op", "update", "id", first, "data", Map.of("due_date", "soon")),
                                        Map.of("op", "update", "id", first, "data", Map.of("status", "completed")),
                                        Map.of("op", "delete", "id", second),
                                        Map.of("op", "delete", "id", second))))
                .ok();

        assertThat(bulk.json("/data/results")
                        .valueStream()
                        .map(r -> r.path("status").asInt()))
                .containsExactly(201, 422, 200, 200, 404);
        assertThat(bulk.data("/results/0/ref")).isEqualTo("row-1");
        assertThat(bulk.data("/results/2/data/progress")).isEqualTo("100");
        assertThat(bulk.data("/results/4/error/code")).isEqualTo("ACTION_NOT_FOUND");
        assertThat(bulk.number("/data/failed")).isEqualTo(2);
        maya.get("/operations/actions/{id}", second).failsWith(404, "ACTION_NOT_FOUND");
    }

    @Test
    void theLimitRefusesTheWholeOrTheItemsBeyondIt() {
        Member small = acme.owner().claiming(claims -> claims.limit("actions", 2));
        var three =
                IntStream.range(0, 3).mapToObj(i -> Map.of("title", "T" + i)).toList();

        small.post(BULK, Map.of("actions", three)).failsWith(403, "ACTION_LIMIT_REACHED");
        assertThat(maya.get(ACTIONS).ok().number("/pagination/total")).isZero();
        Reply each =
                small.post(BULK, Map.of("mode", "per_item", "actions", three)).ok();
        assertThat(each.number("/data/succeeded")).isEqualTo(2);
        assertThat(each.data("/results/2/error/code")).isEqualTo("ACTION_LIMIT_REACHED");
        assertThat(small.post(BATCH, Map.of("requests", List.of(Map.of("op", "create", "body", Map.of("title", "X")))))
                        .ok()
                        .data("/results/0/error/code"))
                .isEqualTo("ACTION_LIMIT_REACHED");
    }

    @Test
    void bulkNeedsAPlanThatHasItAndSomebodyWhoMayWrite() {
        maya.claiming(claims -> claims.features("operations"))
                .post(BULK, Map.of("actions", List.of(Map.of("title", "T"))))
                .failsWith(403, "FEATURE_NOT_AVAILABLE");
        acme.guest()
                .post(BULK, Map.of("actions", List.of(Map.of("title", "T"))))
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.post(BULK, Map.of("mode", "atomic")).failsWith(422, "VALIDATION_ERROR");
        maya.post(BULK, Map.of("mode", "some", "actions", List.of(Map.of("title", "T"))))
                .failsWith(422, "VALIDATION_ERROR");
    }

    @Test
    void aBatchRunsEachRequestAsItWouldRunAlone() {
        String id = action("Taste");
        Member tom = acme.user();

        Reply batch = tom.with("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        BATCH,
                        Map.of(
                                "requests",
                                List.of(
                                        Map.of("id", id),
                                        Map.of("op", "create", "body", Map.of("title", "Toms")),
                                        Map.of("op", "update", "id", id, "body", Map.of("title", "Mine")),
                                        Map.of("op", "create", "body", Map.of("title", "")),
                                        Map.of("op", "delete", "id", "unknown"),
                                        Map.of("op", "get"))))
                .ok();

        assertThat(batch.json("/results")
                        .valueStream()
                        .map(r -> r.path("status").asInt()))
                .containsExactly(200, 201, 403, 422, 404, 422);
        assertThat(batch.data("/results/0/data/title")).isEqualTo("Taste");
        assertThat(batch.data("/results/2/error/details/requiredRole")).isEqualTo("manager");
        assertThat(batch.json("/data/results")).isEqualTo(batch.json("/results"));
        Reply stale = maya.post(
                        BATCH,
                        Map.of(
                                "requests",
                                List.of(
                                        Map.of(
                                                "op",
                                                "update",
                                                "id",
                                                id,
                                                "if_match",
                                                "\"9\"",
                                                "body",
                                                Map.of("title", "N")),
                                        Map.of("op", "update", "id", id, "body", Map.of("status", "not_started")),
                                        Map.of("op", "delete", "id", id, "if_match", "\"1\""))))
                .ok();
        assertThat(stale.json("/results")
                        .valueStream()
                        .map(r -> r.path("status").asInt()))
                .containsExactly(412, 200, 200);
    }

    @Test
    void aGuestReadsInBatchesButWritesNothing() {
        String id = action("Taste");

        Reply batch = acme.guest()
                .post(BATCH, Map.of("requests", List.of(Map.of("id", id), Map.of("op", "delete", "id", id))))
                .ok();

        assertThat(batch.json("/results")
                        .valueStream()
                        .map(r -> r.path("status").asInt()))
                .containsExactly(200, 403);
        maya.post(BATCH, Map.of("requests", List.of())).failsWith(422, "VALIDATION_ERROR");
    }

    @Test
    void anotherTenantsActionsAreNotThere() {
        String id = action("Taste");
        Member stranger = api.newTenant().owner();

        Reply batch = stranger.post(BATCH, Map.of("requests", List.of(Map.of("id", id))))
                .ok();

        assertThat(batch.data("/results/0/error/code")).isEqualTo("ACTION_NOT_FOUND");
        stranger.post(BULK, Map.of("items", List.of(Map.of("op", "delete", "id", id))))
                .failsWith(422, "BULK_REJECTED");
    }

    private String action(String title) {
        return maya.post(ACTIONS, Map.of("title", title)).created().id();
    }
}
