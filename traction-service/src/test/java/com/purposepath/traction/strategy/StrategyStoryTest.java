package com.purposepath.traction.strategy;

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
class StrategyStoryTest {

    final Api api;
    final Tenant acme;
    final Member maya;
    final String goal;

    StrategyStoryTest(Api api) {
        this.api = api;
        acme = api.newTenant();
        maya = acme.owner();
        goal = maya.post("/goals", Map.of("title", "Grow")).created().id();
    }

    @Test
    void aStrategyNeedsADescriptionAndComesLast() {
        maya.post("/goals/{id}/strategies", Map.of("description", "First"), goal)
                .created();
        Reply second = maya.post("/goals/{id}/strategies", Map.of("description", " Second "), goal)
                .created();

        assertThat(second.data("/description")).isEqualTo("Second");
        assertThat(second.data("/status")).isEqualTo("draft");
        assertThat(second.number("/data/order")).isEqualTo(2);
        assertThat(second.etag()).isEqualTo("\"1\"");
        assertThat(maya.get("/goals/{g}/strategies/{s}", goal, second.id()).ok().json("/data"))
                .isEqualTo(second.json("/data"));
        Reply shown = maya.get("/goals/{id}", goal).ok();
        assertThat(shown.number("/data/counts/strategies")).isEqualTo(2);
        assertThat(shown.json("/data/strategies/1")).isEqualTo(second.json("/data"));
    }

    @Test
    void anOrderMakesRoomAndNeverLeavesGaps() {
        strategies("a", "b", "c");
        maya.post("/goals/{id}/strategies", Map.of("description", "x", "order", 2), goal)
                .created();
        assertThat(order()).containsExactly("1 a", "2 x", "3 b", "4 c");
        maya.post("/goals/{id}/strategies", Map.of("description", "last", "order", 99), goal)
                .created();
        assertThat(order()).containsExactly("1 a", "2 x", "3 b", "4 c", "5 last");

        String x = idOf("x");
        assertThat(maya.put("/goals/{g}/strategies/{s}", Map.of("order", 4), goal, x)
                        .ok()
                        .number("/data/order"))
                .isEqualTo(4);
        assertThat(order()).containsExactly("1 a", "2 b", "3 c", "4 x", "5 last");
        maya.delete("/goals/{g}/strategies/{s}", goal, idOf("b")).ok();
        assertThat(order()).containsExactly("1 a", "2 c", "3 x", "4 last");
    }

    @Test
    void manyAtOnceGetDifferentPlaces() {
        List<Reply> replies =
                Together.times(8, () -> maya.post("/goals/{id}/strategies", Map.of("description", "s"), goal));
        assertThat(replies).allMatch(reply -> reply.status() == 201);
        assertThat(order()).hasSize(8).doesNotHaveDuplicates().last().isEqualTo("8 s");
    }

    @Test
    void aReorderTakesBothForms() {
        strategies("a", "b", "c", "d");
        Reply whole = maya.put(
                        "/goals/{id}/strategies:reorder",
                        Map.of("strategy_ids", List.of(idOf("d"), idOf("a"), idOf("c"), idOf("b"))),
                        goal)
                .ok();
        assertThat(whole.text("/data/0/description")).isEqualTo("d");
        assertThat(order()).containsExactly("1 d", "2 a", "3 c", "4 b");

        maya.put(
                        "/goals/{id}/strategies:reorder",
                        Map.of(
                                "goalId",
                                goal,
                                "strategyOrders",
                                List.of(
                                        Map.of("strategyId", idOf("b"), "newOrder", 1),
                                        Map.of("strategyId", idOf("d"), "newOrder", 3))),
                        goal)
                .ok();
        assertThat(order()).containsExactly("1 b", "2 a", "3 d", "4 c");
    }

    @Test
    void aReorderThatIsNoneIsRefused() {
        strategies("a", "b");
        String a = idOf("a");
        String b = idOf("b");
        for (Object bad : List.of(
                Map.of(),
                Map.of("strategy_ids", List.of(a)),
                Map.of("strategy_ids", List.of(a, a)),
                Map.of("strategy_ids", List.of(a, b, UUID.randomUUID().toString())),
                Map.of("strategy_ids", List.of(a, "nothing")),
                Map.of("strategy_orders", List.of(Map.of("strategy_id", a, "new_order", 3))),
                Map.of("strategy_orders", List.of(Map.of("strategy_id", a, "new_order", 0))),
                Map.of(
                        "strategy_orders",
                        List.of(Map.of("strategy_id", UUID.randomUUID().toString(), "new_order", 1))),
                Map.of(
                        "strategy_orders",
                        List.of(Map.of("strategy_id", a, "new_order", 1), Map.of("strategy_id", b, "new_order", 1))),
                Map.of(
                        "strategy_orders",
                        List.of(Map.of("strategy_id", a, "new_order", 1), Map.of("strategy_id", a, "new_order", 2))))) {
            maya.put("/goals/{id}/strategies:reorder", bad, goal).failsWith(422, "VALIDATION_ERROR");
        }
        assertThat(order()).containsExactly("1 a", "2 b");
    }

    @Test
    void anUpdateChangesWhatItHolds() {
        strategies("a");
        String path = "/goals/{g}/strategies/{s}";
        String id = idOf("a");
        Reply changed = maya.put(
                        path,
                        Map.of("status", "adopted", "validation_score", 82.25, "validationFeedback", "Clear"),
                        goal,
                        id)
                .ok();

        assertThat(changed.data("/status")).isEqualTo("adopted");
        assertThat(changed.number("/data/validation_score")).isEqualTo(82.3);
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(maya.put(path, Map.of("order", 7), goal, id).ok().etag()).isEqualTo("\"2\"");
        assertThat(maya.put(path, "{\"validation_score\": null, \"status\": \"draft\"}", goal, id)
                        .ok()
                        .data("/validation_score"))
                .isNull();
        maya.with("If-Match", "\"1\"")
                .put(path, Map.of("description", "x"), goal, id)
                .failsWith(412, "PRECONDITION_FAILED");
        maya.put(path, Map.of("status", "done"), goal, id)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("status");
        maya.put(path, "{\"description\": null}", goal, id)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("description");
        maya.post("/goals/{id}/strategies", Map.of(), goal)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("description");
        maya.post("/goals/{id}/strategies", Map.of("description", "x".repeat(2001)), goal)
                .failsWith(422, "VALIDATION_ERROR");
    }

    @Test
    void aStrategyBelongsToItsGoal() {
        strategies("a");
        String other = maya.post("/goals", Map.of("title", "Other")).created().id();
        maya.get("/goals/{g}/strategies/{s}", other, idOf("a")).failsWith(404, "STRATEGY_NOT_FOUND");
        maya.get("/goals/{g}/strategies/{s}", goal, "x").failsWith(404, "STRATEGY_NOT_FOUND");
        maya.get("/goals/{g}/strategies", UUID.randomUUID()).failsWith(404, "GOAL_NOT_FOUND");
        api.newTenant().owner().get("/goals/{g}/strategies", goal).failsWith(404, "GOAL_NOT_FOUND");
    }

    @Test
    void aClosedGoalKeepsItsStrategiesAsTheyAre() {
        strategies("a", "b");
        maya.post("/goals/{id}:close", Map.of("final_status", "cancelled"), goal)
                .ok();

        maya.post("/goals/{id}/strategies", Map.of("description", "x"), goal).failsWith(400, "BUSINESS_RULE_VIOLATION");
        maya.put("/goals/{g}/strategies/{s}", Map.of("description", "x"), goal, idOf("a"))
                .failsWith(400, "BUSINESS_RULE_VIOLATION");
        maya.delete("/goals/{g}/strategies/{s}", goal, idOf("a")).failsWith(400, "BUSINESS_RULE_VIOLATION");
        maya.put("/goals/{id}/strategies:reorder", Map.of("strategy_ids", List.of(idOf("b"), idOf("a"))), goal)
                .failsWith(400, "BUSINESS_RULE_VIOLATION");
    }

    @Test
    void othersMayAddButOnlyTheirOwnMayTheyChange() {
        strategies("a");
        Member tom = acme.user();
        String toms = tom.post("/goals/{id}/strategies", Map.of("description", "Tom's"), goal)
                .created()
                .id();

        tom.put("/goals/{g}/strategies/{s}", Map.of("description", "Still Tom's"), goal, toms)
                .ok();
        tom.put("/goals/{g}/strategies/{s}", Map.of("description", "x"), goal, idOf("a"))
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
        tom.delete("/goals/{g}/strategies/{s}", goal, idOf("a")).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        tom.put("/goals/{id}/strategies:reorder", Map.of("strategy_ids", List.of(toms, idOf("a"))), goal)
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
        acme.guest()
                .post("/goals/{id}/strategies", Map.of("description", "x"), goal)
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
        acme.manager().delete("/goals/{g}/strategies/{s}", goal, toms).ok();
    }

    @Test
    void onlyStrategiesOfOpenGoalsCount() {
        Member small = maya.claiming(claims -> claims.limit("strategies", 2));
        List<Reply> replies =
                Together.times(6, () -> small.post("/goals/{id}/strategies", Map.of("description", "s"), goal));
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(2);
        small.post("/goals/{id}/strategies", Map.of("description", "s"), goal).failsWith(403, "STRATEGY_LIMIT_REACHED");

        maya.post("/goals/{id}:close", Map.of("final_status", "cancelled"), goal)
                .ok();
        String next = maya.post("/goals", Map.of("title", "Next")).created().id();
        small.post("/goals/{id}/strategies", Map.of("description", "s"), next).created();
    }

    @Test
    void theListOfAllIsSortedByGoalAndFiltered() {
        strategies("Bäckerei", "Second");
        String earlier = maya.post("/goals", Map.of("title", "Earn")).created().id();
        maya.post("/goals/{id}/strategies", Map.of("description", "Other", "status", "adopted"), earlier)
                .created();

        assertThat(descriptions("/strategies")).containsExactly("Other", "Bäckerei", "Second");
        assertThat(descriptions("/strategies?goal_ids=" + goal)).containsExactly("Bäckerei", "Second");
        assertThat(descriptions("/strategies?status=adopted")).containsExactly("Other");
        assertThat(descriptions("/strategies?search=backerei")).containsExactly("Bäckerei");
        assertThat(descriptions("/strategies?limit=1&page=2")).containsExactly("Bäckerei");
        maya.delete("/goals/{id}", earlier).ok();
        assertThat(descriptions("/strategies")).containsExactly("Bäckerei", "Second");
        maya.claiming(claims -> claims.features("goals")).get("/strategies").failsWith(403, "FEATURE_NOT_AVAILABLE");
    }

    private void strategies(String... descriptions) {
        for (String description : descriptions) {
            maya.post("/goals/{id}/strategies", Map.of("description", description), goal)
                    .created();
        }
    }

    private List<String> order() {
        var order = new ArrayList<String>();
        maya.get("/goals/{id}/strategies", goal)
                .ok()
                .json("/data")
                .forEach(strategy -> order.add(strategy.path("order").asInt() + " "
                        + strategy.path("description").asString()));
        return order;
    }

    private String idOf(String description) {
        for (var strategy : maya.get("/goals/{id}/strategies", goal).ok().json("/data")) {
            if (strategy.path("description").asString().equals(description)) {
                return strategy.path("id").asString();
            }
        }
        throw new AssertionError("no strategy " + description);
    }

    private List<String> descriptions(String path) {
        var found = new ArrayList<String>();
        maya.get(path)
                .ok()
                .json("/data")
                .forEach(strategy -> found.add(strategy.path("description").asString()));
        return found;
    }
}
