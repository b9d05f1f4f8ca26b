package com.purposepath.traction.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import com.purposepath.test.Together;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest("traction")
class GoalStoryTest {

    final Api api;
    final Tenant acme;
    final Member maya;

    GoalStoryTest(Api api) {
        this.api = api;
        acme = api.newTenant();
        maya = acme.owner();
    }

    @Test
    void aGoalNeedsOnlyATitle() {
        Reply goal =
                maya.post("/goals", Map.of("title", "  Open a second bakery ")).created();

        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate endOfQuarter = today.withDayOfMonth(1)
                .plusMonths((12 - today.getMonthValue()) % 3)
                .plusMonths(1)
                .minusDays(1);
        assertThat(goal.data("/title")).isEqualTo("Open a second bakery");
        assertThat(goal.data("/status")).isEqualTo("draft");
        assertThat(goal.data("/horizon")).isEqualTo("quarter");
        assertThat(goal.data("/start_date")).isEqualTo(today.toString());
        assertThat(goal.data("/target_date")).isEqualTo(endOfQuarter.toString());
        assertThat(goal.data("/owner_id")).isEqualTo(maya.userId().toString());
        assertThat(goal.data("/owner_name")).isNotEmpty();
        assertThat(goal.data("/health")).isNull();
        assertThat(goal.number("/data/progress")).isZero();
        assertThat(goal.etag()).isEqualTo("\"1\"");
        assertThat(goal.location()).isEqualTo("/goals/" + goal.id());
        assertThat(maya.get("/goals/{id}", goal.id()).ok().json("/data")).isEqualTo(goal.json("/data"));
    }

    @Test
    void everyFieldIsKeptAsGiven() {
        Reply goal = maya.post("/goals", """
                        {"title": "Grow", "intent": "Pay for <b>ovens</b>", "description": "Zürich, naïve, 寿司 🍣", "horizon": "year",
                         "valueTags": ["Quality", "quality", "Joy"], "start_date": "2025-03-05T23:30:00-02:00", "target_date": "2025-12-24",
                         "alignment_score": 87.5, "alignment_explanation": "Fits", "alignment_suggestions": ["Name it", {"text": "x"}],
                         "metadata": {"Colour": "teal", "deepKey": {"n": 1.10}}, "status": "active", "unknown": 1}
                        """).created();

        assertThat(goal.data("/intent")).isEqualTo("Pay for <b>ovens</b>");
        assertThat(goal.data("/description")).isEqualTo("Zürich, naïve, 寿司 🍣");
        assertThat(goal.json("/data/value_tags").toString()).isEqualTo("[\"Quality\",\"Joy\"]");
        assertThat(goal.data("/start_date")).isEqualTo("2025-03-06");
        assertThat(goal.data("/target_date")).isEqualTo("2025-12-24");
        assertThat(goal.number("/data/alignment_score")).isEqualTo(87.5);
        assertThat(goal.body()).contains("{\"Colour\":\"teal\",\"deepKey\":{\"n\":1.10}}");
        assertThat(goal.json("/data/alignment_suggestions/1/text").asString()).isEqualTo("x");
        assertThat(goal.data("/status")).isEqualTo("active");
        assertThat(goal.data("/health")).isNotNull();
    }

    @Test
    void itsKeysAreDataInCamelCaseToo() {
        maya.post("/goals", Map.of("title", "T", "metadata", Map.of("snake_key", 1, "camelKey", 2)))
                .created();

        Reply goals = maya.inCamelCase().get("/goals").ok();
        assertThat(goals.json("/data/0/metadata/snake_key").asInt()).isEqualTo(1);
        assertThat(goals.json("/data/0/progressBreakdown/kpiCount").asInt()).isZero();
    }

    @Test
    void whatCannotBeIsNamedFieldByField() {
        maya.post("/goals", Map.of()).failsWith(422, "VALIDATION_ERROR").naming("title");
        maya.post("/goals", Map.of("title", " "))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("title");
        maya.post("/goals", Map.of("title", "x".repeat(201), "intent", "x".repeat(2001), "alignment_score", 101))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("title", "intent", "alignment_score");
        maya.post("/goals", Map.of("title", "T", "horizon", "decade"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("horizon");
        maya.post("/goals", Map.of("title", "T", "status", "completed"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("status");
        maya.post("/goals", Map.of("title", "T", "start_date", "2025-10-02", "target_date", "2025-10-01"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("target_date");
        maya.post("/goals", Map.of("title", "T", "owner_id", UUID.randomUUID().toString()))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("owner_id");
        maya.post("/goals", Map.of("title", "T", "owner_id", "nobody"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("owner_id");
        maya.post("/goals", "{\"title\": \"T\", \"alignment_suggestions\": [7]}")
                .failsWith(422, "VALIDATION_ERROR")
                .naming("alignment_suggestions");
        maya.post("/goals", Map.of("title", "T", "metadata", Map.of("x", "y".repeat(17000))))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("metadata");
        maya.post("/goals", "{\"title\": \"T\", \"metadata\": {\"x\": \"\\u0000\"}}")
                .is(422);
        maya.post("/goals", "{\"title\": \"T\\u0000\"}").is(422);
        maya.get("/goals?search=%00a&valueTag=%00").ok();
        maya.post("/goals", "{\"title\": ").failsWith(400, "VALIDATION_ERROR");
        maya.post("/goals", "{\"title\": 7}").is(400);
        assertThat(maya.get("/goals").ok().number("/pagination/total")).isZero();
    }

    @Test
    void anUpdateChangesWhatItHoldsAndLeavesTheRest() {
        String id = maya.post("/goals", Map.of("title", "T", "intent", "I", "description", "D"))
                .created()
                .id();

        Reply changed = maya.put("/goals/{id}", "{\"description\": null, \"title\": \"New\"}", id)
                .ok();
        assertThat(changed.data("/title")).isEqualTo("New");
        assertThat(changed.data("/intent")).isEqualTo("I");
        assertThat(changed.data("/description")).isNull();
        assertThat(changed.etag()).isEqualTo("\"2\"");

        Reply unchanged = maya.put("/goals/{id}", "{\"title\": \"New\", \"intent\": \"I\"}", id)
                .ok();
        assertThat(unchanged.json("/data")).isEqualTo(changed.json("/data"));
        maya.put("/goals/{id}", "{\"title\": null}", id)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("title");
    }

    @Test
    void whoComesTooLateIsTold() {
        Reply goal = maya.post("/goals", Map.of("title", "T")).created();
        Member first = maya.with("If-Match", goal.etag());

        first.put("/goals/{id}", Map.of("title", "First"), goal.id()).ok();
        first.put("/goals/{id}", Map.of("title", "Second"), goal.id()).failsWith(412, "PRECONDITION_FAILED");
        first.delete("/goals/{id}", goal.id()).failsWith(412, "PRECONDITION_FAILED");
        maya.with("If-Match", "*").delete("/goals/{id}", goal.id()).ok();
    }

    @ParameterizedTest
    @CsvSource({
        "draft, active, true", "draft, paused, false", "draft, completed, false", "draft, cancelled, true",
        "active, draft, false", "active, paused, true", "active, completed, true", "active, cancelled, true",
        "paused, draft, false", "paused, active, true", "paused, completed, false", "paused, cancelled, true",
        "completed, draft, false", "completed, active, false", "completed, paused, false",
                "completed, cancelled, false",
        "cancelled, draft, false", "cancelled, active, false", "cancelled, paused, false", "cancelled, completed, false"
    })
    void onlyTheNamedStepsAreTaken(String from, String to, boolean allowed) {
        String id = goalThatIs(from);

        Reply reply = maya.put("/goals/{id}", Map.of("status", to, "reason", "Because"), id);
        if (allowed) {
            assertThat(reply.ok().data("/status")).isEqualTo(to);
            assertThat(reply.data("/status_reason")).isEqualTo("Because");
        } else {
            reply.failsWith(400, "INVALID_STATUS_TRANSITION");
            assertThat(reply.text("/details/from")).isEqualTo(from);
            assertThat(reply.text("/details/to")).isEqualTo(to);
        }
    }

    @Test
    void theVerbsRefuseTheStateThatIsThereAlready() {
        String active = goalThatIs("active");
        Reply refused = maya.post("/goals/{id}:activate", Map.of(), active).failsWith(400, "INVALID_STATUS_TRANSITION");
        assertThat(refused.json("/details/allowed").toString()).isEqualTo("[\"paused\",\"completed\",\"cancelled\"]");
        maya.post("/goals/{id}:pause", Map.of("reason", "Wait"), active).ok();
        maya.post("/goals/{id}:pause", Map.of(), active).failsWith(400, "INVALID_STATUS_TRANSITION");
        maya.send("POST", "/goals/{id}:activate", null, active).ok();
        maya.post("/goals/{id}:close", Map.of("final_status", "active"), active).failsWith(422, "VALIDATION_ERROR");
        maya.post("/goals/{id}:close", Map.of(), active)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("final_status");
    }

    @Test
    void aClosedGoalShowsItsFinalProgressAndTakesNoChange() {
        String id = goalThatIs("active");
        Reply closed = maya.post("/goals/{id}:close", Map.of("final_status", "completed", "notes", "Met"), id)
                .ok();

        assertThat(closed.number("/data/progress")).isEqualTo(100);
        assertThat(closed.number("/data/progress_breakdown/computed")).isZero();
        assertThat(closed.data("/closed_at")).isNotNull();
        assertThat(closed.data("/status_reason")).isEqualTo("Met");
        assertThat(closed.data("/health")).isNull();
        maya.put("/goals/{id}", Map.of("title", "Other"), id).failsWith(400, "BUSINESS_RULE_VIOLATION");
        maya.put("/goals/{id}", Map.of("title", "Other", "status", "active"), id)
                .failsWith(400, "INVALID_STATUS_TRANSITION");
        assertThat(maya.put("/goals/{id}", Map.of("status", "completed"), id)
                        .ok()
                        .etag())
                .isEqualTo(closed.etag());
        maya.post("/goals/{id}:close", Map.of("final_status", "cancelled"), id)
                .failsWith(400, "INVALID_STATUS_TRANSITION");
    }

    @Test
    void fieldsAndStatusChangeTogetherOrNotAtAll() {
        String id = goalThatIs("draft");
        maya.put("/goals/{id}", Map.of("title", "New", "status", "completed"), id)
                .failsWith(400, "INVALID_STATUS_TRANSITION");
        assertThat(maya.get("/goals/{id}", id).ok().data("/title")).isEqualTo("T");

        Reply both = maya.put("/goals/{id}", Map.of("title", "New", "status", "active"), id)
                .ok();
        assertThat(both.data("/title")).isEqualTo("New");
        assertThat(both.etag()).isEqualTo("\"2\"");
    }

    @Test
    void theHistoryTellsEveryStepWithItsReason() {
        String id = goalThatIs("draft");
        maya.post("/goals/{id}:activate", Map.of("reason", "Ready"), id).ok();
        maya.post("/goals/{id}:close", Map.of("final_status", "completed"), id).ok();

        Reply history = maya.get("/goals/{id}/status-history", id).ok();
        assertThat(history.number("/pagination/total")).isEqualTo(3);
        assertThat(history.text("/data/0/to_status")).isEqualTo("completed");
        assertThat(history.number("/data/0/progress")).isEqualTo(100);
        assertThat(history.text("/data/1/reason")).isEqualTo("Ready");
        assertThat(history.json("/data/2/from_status").isNull()).isTrue();
        assertThat(history.text("/data/2/changed_by_name")).isNotEmpty();
        maya.get("/goals/{id}/status-history", UUID.randomUUID()).failsWith(404, "GOAL_NOT_FOUND");
    }

    @Test
    void aDeletedGoalIsNowhere() {
        String id = goalThatIs("active");
        maya.delete("/goals/{id}", id).ok();

        maya.get("/goals/{id}", id).failsWith(404, "GOAL_NOT_FOUND");
        maya.put("/goals/{id}", Map.of("title", "T"), id).failsWith(404, "GOAL_NOT_FOUND");
        maya.delete("/goals/{id}", id).failsWith(404, "GOAL_NOT_FOUND");
        maya.post("/goals/{id}:pause", Map.of(), id).failsWith(404, "GOAL_NOT_FOUND");
        assertThat(maya.get("/goals").ok().number("/pagination/total")).isZero();
    }

    @Test
    void anUnknownIdIsNotFoundHoweverItLooks() {
        maya.get("/goals/{id}", "no-uuid").failsWith(404, "GOAL_NOT_FOUND");
        maya.get("/goals/{id}", UUID.randomUUID()).failsWith(404, "GOAL_NOT_FOUND");
        api.newTenant().owner().get("/goals/{id}", goalThatIs("draft")).failsWith(404, "GOAL_NOT_FOUND");
    }

    @Test
    void changingIsForThoseWhoseGoalItIsAndForManagers() {
        String id = goalThatIs("active");
        Member tom = acme.user();

        tom.put("/goals/{id}", Map.of("title", "Mine"), id).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        assertThat(tom.delete("/goals/{id}", id)
                        .failsWith(403, "INSUFFICIENT_PERMISSIONS")
                        .text("/details/requiredRole"))
                .isEqualTo("manager");
        acme.guest().post("/goals", Map.of("title", "No")).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        tom.get("/goals").ok();
        maya.put("/goals/{id}", Map.of("owner_id", tom.userId().toString()), id).ok();
        assertThat(tom.put("/goals/{id}", Map.of("title", "Mine now"), id).ok().data("/owner_id"))
                .isEqualTo(tom.userId().toString());
        acme.manager().post("/goals/{id}:pause", Map.of(), id).ok();
    }

    @Test
    void aPlanWithoutGoalsHasNone() {
        Member poor = maya.claiming(claims -> claims.features("kpis"));
        assertThat(poor.get("/goals").failsWith(403, "FEATURE_NOT_AVAILABLE").text("/details/feature"))
                .isEqualTo("goals");
        Member reader = maya.claiming(claims -> claims.features("goals"));
        reader.get("/goals").ok();
        assertThat(reader.post("/goals", Map.of("title", "T"))
                        .failsWith(403, "FEATURE_NOT_AVAILABLE")
                        .text("/details/feature"))
                .isEqualTo("goalCreate");
    }

    @Test
    void aLimitHoldsAlsoAgainstManyAtOnce() {
        Member small = maya.claiming(claims -> claims.limit("goals", 3));

        List<Reply> replies = Together.times(8, () -> small.post("/goals", Map.of("title", "T")));
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(3);
        Reply refused = small.post("/goals", Map.of("title", "T")).failsWith(403, "GOAL_LIMIT_REACHED");
        assertThat(refused.number("/details/limit")).isEqualTo(3);
        assertThat(refused.number("/details/current")).isEqualTo(3);

        String id = small.get("/goals").ok().text("/data/0/id");
        small.post("/goals/{id}:activate", Map.of(), id).ok();
        small.post("/goals/{id}:close", Map.of("final_status", "cancelled"), id).ok();
        small.post("/goals", Map.of("title", "Room again")).created();
    }

    @Test
    void aListIsSortedFilteredAndPagedWithoutOverlap() {
        for (String title : List.of("Delta", "alpha", "Charlie", "bravo", "Écho")) {
            maya.post(
                            "/goals",
                            Map.of(
                                    "title",
                                    title,
                                    "horizon",
                                    title.length() == 5 ? "month" : "year",
                                    "value_tags",
                                    List.of("T" + title.length())))
                    .created();
        }
        assertThat(titles("/goals?sort=title")).containsExactly("alpha", "bravo", "Charlie", "Delta", "Écho");
        assertThat(titles("/goals?sort=-title&limit=2&page=2")).containsExactly("Charlie", "bravo");
        assertThat(titles("/goals?sort=created_at")).startsWith("Delta").endsWith("Écho");
        assertThat(titles("/goals")).startsWith("Écho");
        assertThat(titles("/goals?search=ECHO")).containsExactly("Écho");
        assertThat(titles("/goals?horizon=month&sort=title")).containsExactly("alpha", "bravo", "Delta");
        assertThat(titles("/goals?value_tag=t7")).containsExactly("Charlie");
        assertThat(titles("/goals?ownerId=" + UUID.randomUUID())).isEmpty();
        assertThat(titles("/goals?page=9")).isEmpty();
        assertThat(maya.get("/goals?page=9&limit=2").ok().number("/pagination/totalPages"))
                .isEqualTo(3);
        assertThat(titles("/goals?status=draft,active")).hasSize(5);
        assertThat(titles("/goals?status[]=draft&status[]=paused")).hasSize(5);
        for (String bad :
                List.of("sort=metadata", "limit=101", "page=0", "status=done", "health=fine", "horizon=decade")) {
            maya.get("/goals?" + bad).failsWith(400, "VALIDATION_ERROR");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "status",
                "horizon",
                "progress",
                "start_date",
                "target_date",
                "created_at",
                "updated_at",
                "targetDate"
            })
    void everySortOfTheContractWorksBothWays(String field) {
        for (int i = 0; i < 5; i++) {
            maya.post("/goals", Map.of("title", "Same", "start_date", "2025-01-01", "target_date", "2025-02-01"))
                    .created();
        }
        List<String> up = ids("/goals?limit=2&sort=" + field);
        List<String> down = ids("/goals?limit=2&order=desc&sort=" + field);

        assertThat(up).doesNotHaveDuplicates().hasSize(5);
        assertThat(down).containsExactlyElementsOf(up.reversed());
    }

    @Test
    void theSameKeyGivesTheSameGoal() {
        Member again = maya.with("Idempotency-Key", "k-" + UUID.randomUUID());
        String id = again.post("/goals", Map.of("title", "Once")).created().id();

        assertThat(again.post("/goals", Map.of("title", "Once")).created().id()).isEqualTo(id);
        again.post("/goals", Map.of("title", "Other")).failsWith(422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(maya.get("/goals").ok().number("/pagination/total")).isEqualTo(1);
    }

    private List<String> titles(String path) {
        var titles = new ArrayList<String>();
        maya.get(path)
                .ok()
                .json("/data")
                .forEach(goal -> titles.add(goal.path("title").asString()));
        return titles;
    }

    private List<String> ids(String path) {
        var pages = new TreeMap<Integer, List<String>>();
        for (int page = 1; page <= 3; page++) {
            var ids = new ArrayList<String>();
            maya.get(path + "&page=" + page)
                    .ok()
                    .json("/data")
                    .forEach(goal -> ids.add(goal.path("id").asString()));
            pages.put(page, ids);
        }
        return pages.values().stream().flatMap(List::stream).toList();
    }

    private String goalThatIs(String status) {
        String id = maya.post("/goals", Map.of("title", "T")).created().id();
        switch (status) {
            case "active", "paused", "completed" ->
                maya.post("/goals/{id}:activate", Map.of(), id).ok();
            default -> {}
        }
        switch (status) {
            case "paused" -> maya.post("/goals/{id}:pause", Map.of(), id).ok();
            case "completed", "cancelled" ->
                maya.post("/goals/{id}:close", Map.of("final_status", status), id)
                        .ok();
            default -> {}
        }
        return id;
    }
}
