package com.purposepath.traction.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.EventStream;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import com.purposepath.test.Together;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class ActionStoryTest {

    private static final String ACTIONS = "/operations/actions";
    private static final String ACTION = "/operations/actions/{actionId}";
    private static final String STATUS = "/operations/actions/{actionId}/status";

    private final Tenant acme;
    private final Member maya;
    private final Member tom;

    ActionStoryTest(Api api) {
        acme = api.newTenant();
        maya = acme.owner();
        tom = acme.user();
    }

    @Test
    void anActionNeedsOnlyATitle() {
        Reply action = maya.post(ACTIONS, Map.of("title", "  Taste ")).created();

        assertThat(action.data("/title")).isEqualTo("Taste");
        assertThat(action.data("/status")).isEqualTo("not_started");
        assertThat(action.data("/priority")).isEqualTo("medium");
        assertThat(action.number("/data/progress")).isZero();
        assertThat(action.location()).isEqualTo("/operations/actions/" + action.id());
        assertThat(maya.get(ACTION, action.id()).ok().json("/data")).isEqualTo(action.json("/data"));
        maya.post(ACTIONS, Map.of("priority", "high")).failsWith(422, "VALIDATION_ERROR");
        maya.post(ACTIONS, Map.of("title", "x".repeat(201))).failsWith(422, "VALIDATION_ERROR");
        maya.post(ACTIONS, Map.of("title", "Back", "start_date", "2025-12-02", "due_date", "2025-12-01"))
                .failsWith(422, "VALIDATION_ERROR");
    }

    @Test
    void everyFieldIsKeptAsGiven() {
        String goal = goal("Sell more");
        tom.get("/goals").ok();
        Reply action = maya.post(
                        ACTIONS,
                        Map.of(
                                "title", "Tasting week",
                                "description", "Five cafés",
                                "startDate", "2025-11-24",
                                "due_date", "2025-11-28T23:30:00-05:00",
                                "priority", "high",
                                "assigned_person_id", tom.userId(),
                                "estimated_hours", 12.5,
                                "tags", List.of("Sales", "sales", "cafés"),
                                "connections", Map.of("goal_ids", List.of(goal, goal))))
                .created();

        assertThat(action.data("/due_date")).isEqualTo("2025-11-29");
        assertThat(action.data("/assigned_person_id")).isEqualTo(tom.userId().toString());
        assertThat(action.data("/assigned_person_name")).isNotEmpty();
        assertThat(action.json("/data/tags").size()).isEqualTo(2);
        assertThat(action.json("/data/connections/goal_ids").size()).isEqualTo(1);
        assertThat(action.json("/data/is_overdue").asBoolean()).isTrue();
        maya.post(ACTIONS, Map.of("title", "Lost", "connections", Map.of("goal_ids", List.of(UUID.randomUUID()))))
                .failsWith(422, "VALIDATION_ERROR");
        maya.post(ACTIONS, Map.of("title", "Whose?", "assigned_person_id", UUID.randomUUID()))
                .failsWith(422, "VALIDATION_ERROR");
    }

    @Test
    void anActionGoesThroughItsStates() {
        String id = action("Taste");

        maya.put(STATUS, Map.of("status", "blocked"), id).failsWith(422, "VALIDATION_ERROR");
        assertThat(maya.put(STATUS, Map.of("status", "blocked", "reason", "No beans"), id)
                        .ok()
                        .data("/blocked_reason"))
                .isEqualTo("No beans");
        Reply refused = maya.put(STATUS, Map.of("status", "completed"), id).failsWith(400, "INVALID_STATUS_TRANSITION");
        assertThat(refused.json("/details/allowed").size()).isEqualTo(3);
        Reply running = maya.put(STATUS, Map.of("status", "in_progress", "progress", 40), id)
                .ok();
        assertThat(running.data("/blocked_reason")).isNull();
        assertThat(running.number("/data/progress")).isEqualTo(40);
        Reply done = maya.put(ACTION, Map.of("status", "completed", "progress", 10), id)
                .ok();
        assertThat(done.number("/data/progress")).isEqualTo(100);
        assertThat(done.data("/completed_at")).isNotEmpty();
        assertThat(maya.put(ACTION, Map.of("progress", 10), id).ok().number("/data/progress"))
                .isEqualTo(100);
        Reply again = maya.put(STATUS, Map.of("status", "in_progress"), id).ok();
        assertThat(again.number("/data/progress")).isZero();
        assertThat(again.data("/completed_at")).isNull();
        maya.put(STATUS, Map.of("status", "cancelled"), id).ok();
        assertThat(maya.put(STATUS, Map.of("status", "not_started"), id).ok().data("/status"))
                .isEqualTo("not_started");
    }

    @Test
    void theSameStatusAgainIsNoChange() {
        String id = action("Taste");

        Reply same = maya.put(STATUS, Map.of("status", "not_started"), id).ok();

        assertThat(same.number("/data/version")).isEqualTo(1);
        assertThat(maya.put(ACTION, Map.of("title", "Taste"), id).ok().number("/data/version"))
                .isEqualTo(1);
        maya.with("If-Match", "\"7\"").put(ACTION, Map.of("title", "Try"), id).failsWith(412, "PRECONDITION_FAILED");
    }

    @Test
    void theGoalFollowsItsActions() {
        String goal = goal("Sell more");
        String strategy = maya.post("/goals/{id}/strategies", Map.of("description", "By cafés"), goal)
                .created()
                .id();
        String direct = action("Direct", Map.of("goal_ids", List.of(goal)));
        action("By strategy", Map.of("strategy_ids", List.of(strategy)));
        action("Both", Map.of("goal_ids", List.of(goal), "strategy_ids", List.of(strategy)));
        String off = action("Cancelled", Map.of("goal_ids", List.of(goal)));

        maya.put(STATUS, Map.of("status", "cancelled"), off).ok();
        maya.put(STATUS, Map.of("status", "completed"), direct).ok();

        Reply seen = maya.get("/goals/{id}", goal).ok();
        assertThat(seen.number("/data/progress_breakdown/action_count")).isEqualTo(3);
        assertThat(seen.number("/data/progress")).isEqualTo(33.3);
        assertThat(seen.number("/data/counts/completed_actions")).isEqualTo(1);
        maya.delete(ACTION, direct).ok();
        assertThat(maya.get("/goals/{id}", goal).ok().number("/data/progress")).isZero();
        maya.get(ACTION, direct).failsWith(404, "ACTION_NOT_FOUND");
    }

    @Test
    void unfinishedActionsKeepTheirGoalFromBeingDeleted() {
        String goal = goal("Sell more");
        String id = action("Direct", Map.of("goal_ids", List.of(goal)));

        Reply refused = maya.delete("/goals/{id}", goal).failsWith(409, "DEPENDENCY_EXISTS");
        assertThat(refused.json("/details/dependencies/0/ids/0").asString()).isEqualTo(id);
        maya.delete("/goals/{id}?force=true", goal).ok();

        assertThat(maya.get(ACTION, id).ok().json("/data/connections/goal_ids").size())
                .isZero();
    }

    @Test
    void eachGoalHearsOfItsActions() {
        String goal = goal("Sell more");
        String other = goal("Sell better");
        try (EventStream stream = maya.stream("/realtime/goals/{id}/activity", other);
                EventStream all = maya.stream(
                        "/realtime/tenants/{id}?types=action.created,action.updated,action.status_changed",
                        acme.id())) {
            stream.await("ready");
            all.await("ready");
            String id = action("Taste", Map.of("goal_ids", List.of(goal)));
            maya.put(ACTION + "/goals", Map.of("goal_ids", List.of(goal, other)), id)
                    .ok();
            maya.put(STATUS, Map.of("status", "completed", "reason", "All five liked it"), id)
                    .ok();

            assertThat(stream.next().data("/activity/text"))
                    .contains("connected")
                    .contains("Taste");
            assertThat(stream.next().data("/activity/text"))
                    .contains("completed")
                    .contains("All five liked it");
            assertThat(all.next().type()).isEqualTo("action.created");
            var updated = all.next();
            assertThat(updated.data("/changes/0")).isEqualTo("connections");
            assertThat(all.next().type()).isEqualTo("action.updated");
            var moved = all.next();
            assertThat(moved.data("/from")).isEqualTo("not_started");
            assertThat(moved.data("/to")).isEqualTo("completed");
        }
    }

    @Test
    void connectionsAreReplacedListByListAndShownAsThings() {
        String goal = goal("Sell more");
        String strategy = maya.post("/goals/{id}/strategies", Map.of("description", "By cafés"), goal)
                .created()
                .id();
        String issue = maya.post("/operations/issues", Map.of("title", "Late orders"))
                .created()
                .id();
        String id = action("Taste", Map.of("goal_ids", List.of(goal)));

        maya.put(ACTION + "/strategies", Map.of("strategy_ids", List.of(strategy)), id)
                .ok();
        maya.put(ACTION + "/issues", Map.of("issue_ids", List.of(issue)), id).ok();

        Reply things = maya.get(ACTION + "/relationships", id).ok();
        assertThat(things.data("/goals/0/title")).isEqualTo("Sell more");
        assertThat(things.data("/strategies/0/id")).isEqualTo(strategy);
        assertThat(things.data("/issues/0/title")).isEqualTo("Late orders");
        Reply map = maya.post(ACTIONS + "/goals", Map.of("action_ids", List.of(id, "unknown")))
                .ok();
        assertThat(map.data("/" + id + "/0/id")).isEqualTo(goal);
        assertThat(map.json("/data/unknown").size()).isZero();
        assertThat(maya.post(ACTIONS + "/strategies", Map.of("action_ids", List.of(id)))
                        .ok()
                        .data("/" + id + "/0/id"))
                .isEqualTo(strategy);
        Reply cleared = maya.delete(ACTION + "/relationships", id).ok();
        assertThat(cleared.json("/data/connections/issue_ids").size()).isZero();
        assertThat(maya.delete(ACTION + "/relationships", id).ok().number("/data/version"))
                .isEqualTo(cleared.number("/data/version"));
    }

    @Test
    void listsAreNarrowedAndSorted() {
        String goal = goal("Sell more");
        String strategy = maya.post("/goals/{id}/strategies", Map.of("description", "By cafés"), goal)
                .created()
                .id();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        create(Map.of(
                "title", "Café tour", "due_date", today.plusDays(3), "priority", "low", "tags", List.of("Sales")));
        create(Map.of(
                "title",
                "Late",
                "due_date",
                today.minusDays(1),
                "priority",
                "high",
                "assigned_person_id",
                maya.userId()));
        create(Map.of("title", "Someday", "connections", Map.of("strategy_ids", List.of(strategy))));
        create(Map.of("title", "Urgent", "due_date", today.plusDays(3), "priority", "critical"));

        assertThat(titles("")).containsExactly("Late", "Urgent", "Café tour", "Someday");
        assertThat(titles("?sort=-priority")).containsExactly("Urgent", "Late", "Someday", "Café tour");
        assertThat(titles("?sort=title&order=desc")).containsExactly("Urgent", "Someday", "Late", "Café tour");
        assertThat(titles("?search=CAFE")).containsExactly("Café tour");
        assertThat(titles("?tags=sales")).containsExactly("Café tour");
        assertThat(titles("?overdue=true")).containsExactly("Late");
        assertThat(titles("?assignedPersonId=" + maya.userId())).containsExactly("Late");
        assertThat(titles("?assignedPersonId=none")).hasSize(3);
        assertThat(titles("?goalIds=" + goal)).containsExactly("Someday");
        assertThat(titles("?strategyIds=" + strategy)).containsExactly("Someday");
        assertThat(titles("?issueIds=" + UUID.randomUUID())).isEmpty();
        assertThat(titles("?priority=low,high")).containsExactly("Late", "Café tour");
        assertThat(titles("?startDate=" + today + "&endDate=" + today.plusDays(9)))
                .containsExactly("Urgent", "Café tour");
        assertThat(titles("?status=completed")).isEmpty();
        assertThat(titles("?limit=1&page=2")).containsExactly("Urgent");
        maya.get(ACTIONS + "?status=lazy").failsWith(400, "VALIDATION_ERROR");
        maya.get(ACTIONS + "?startDate=" + today + "&endDate=" + today.minusDays(1))
                .failsWith(400, "VALIDATION_ERROR");
        maya.get(ACTIONS + "?sort=colour").failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void thePlansLimitHoldsAlsoForManyAtOnce() {
        Member small = acme.owner().claiming(claims -> claims.limit("actions", 3));

        var replies = Together.times(8, () -> small.post(ACTIONS, Map.of("title", "One more")));

        assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(3);
        Reply refused = small.post(ACTIONS, Map.of("title", "One too many")).failsWith(403, "ACTION_LIMIT_REACHED");
        assertThat(refused.number("/details/current")).isEqualTo(3);
        String done = maya.get(ACTIONS).ok().data("/0/id");
        small.put(STATUS, Map.of("status", "completed"), done).ok();
        small.post(ACTIONS, Map.of("title", "Room again")).created();
        small.put(STATUS, Map.of("status", "in_progress"), done).failsWith(403, "ACTION_LIMIT_REACHED");
    }

    @Test
    void anActionIsChangedByThoseWhoseItIs() {
        tom.get("/goals").ok();
        String id = create(Map.of("title", "For Tom", "assigned_person_id", tom.userId()))
                .id();
        Member ann = acme.user();

        tom.put(ACTION, Map.of("title", "By Tom"), id).ok();
        ann.put(ACTION, Map.of("title", "By Ann"), id).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        ann.delete(ACTION, id).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        acme.manager().put(ACTION, Map.of("title", "By a manager"), id).ok();
        acme.guest().get(ACTION, id).ok();
        acme.guest().post(ACTIONS, Map.of("title", "No")).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.claiming(claims -> claims.features("goals")).get(ACTIONS).failsWith(403, "FEATURE_NOT_AVAILABLE");
    }

    private List<String> titles(String query) {
        return maya.get(ACTIONS + query)
                .ok()
                .json("/data")
                .valueStream()
                .map(a -> a.at("/title").asString())
                .toList();
    }

    private Reply create(Map<String, ?> action) {
        return maya.post(ACTIONS, action).created();
    }

    private String action(String title) {
        return create(Map.of("title", title)).id();
    }

    private String action(String title, Map<String, ?> connections) {
        return create(Map.of("title", title, "connections", connections)).id();
    }

    private String goal(String title) {
        return maya.post("/goals", Map.of("title", title)).created().id();
    }
}
