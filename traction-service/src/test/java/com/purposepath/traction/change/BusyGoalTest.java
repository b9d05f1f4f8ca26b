package com.purposepath.traction.change;

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
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** All kinds of work on the same two goals at once: everybody waits for the counter last, so nobody waits in a circle. */
@ServiceTest("traction")
class BusyGoalTest {

    private static final int ROUNDS = 25;

    private final Tenant acme;
    private final Member maya;
    private final String goal;
    private final String other;

    BusyGoalTest(Api api) {
        acme = api.newTenant();
        maya = acme.owner();
        goal = maya.post("/goals", Map.of("title", "Busy")).created().id();
        other = maya.post("/goals", Map.of("title", "Busy too")).created().id();
    }

    @Test
    void allKindsOfWorkOnTheSameGoalsSucceedTogether() {
        var replies = Together.<List<Reply>>all(
                work(() -> maya.post("/goals/{id}/notes", Map.of("note", "n"), goal)),
                work(() -> withKey().post("/goals/{id}/notes", Map.of("note", "n"), other)),
                work(() -> maya.put("/goals/{id}", Map.of("title", "T " + UUID.randomUUID()), goal)),
                work(() -> action(List.of(goal, other))),
                work(() -> finished(action(List.of(other, goal)).id())),
                work(() -> withKey().post("/operations/issues", connected(List.of(other, goal)))),
                work(() -> maya.post("/goals/{id}/strategies", Map.of("description", "s"), other)),
                work(() -> maya.post("/goals/{id}/decisions", Map.of("text", "d"), other)));

        assertThat(replies.stream().flatMap(List::stream))
                .allSatisfy(reply -> assertThat(reply.status()).isIn(200, 201));
        Reply seen = maya.get("/goals/{id}", goal).ok();
        assertThat(seen.number("/data/counts/actions")).isEqualTo(2.0 * ROUNDS);
        assertThat(seen.number("/data/counts/completed_actions")).isEqualTo(ROUNDS);
        assertThat(seen.number("/data/counts/open_issues")).isEqualTo(ROUNDS);
        assertThat(seen.number("/data/progress")).isEqualTo(50);
    }

    private static Supplier<List<Reply>> work(Supplier<Reply> deed) {
        return () -> {
            List<Reply> replies = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                replies.add(deed.get());
            }
            return replies;
        };
    }

    private Member withKey() {
        return maya.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private Reply action(List<String> goals) {
        return maya.post("/operations/actions", connected(goals)).created();
    }

    private Reply finished(String action) {
        return maya.put("/operations/actions/{id}/status", Map.of("status", "completed"), action);
    }

    private static Map<String, Object> connected(List<String> goals) {
        return Map.of("title", "Work", "connections", Map.of("goal_ids", goals));
    }
}
