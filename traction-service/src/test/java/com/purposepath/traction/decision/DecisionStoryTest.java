package com.purposepath.traction.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class DecisionStoryTest {

    private static final String ENTRY = "/goals/{goalId}/activity/{activityId}";

    private final Member maya;
    private final String goal;

    DecisionStoryTest(Api api) {
        maya = api.newTenant().owner();
        goal = maya.post("/goals", Map.of("title", "Grow")).created().id();
    }

    @Test
    void aDecisionHasItsReasonsAndIsAnEntryToo() {
        Reply decision = maya.post(
                        "/goals/{id}/decisions",
                        Map.of(
                                "title",
                                "Cafés first",
                                "text",
                                "Until March",
                                "rationale",
                                "Terms",
                                "alternatives",
                                List.of("Both")),
                        goal)
                .created();

        assertThat(decision.data("/decided_by")).isEqualTo(maya.userId().toString());
        assertThat(decision.data("/decided_on"))
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).toString());
        assertThat(maya.get(ENTRY, goal, decision.id()).ok().data("/type")).isEqualTo("decision");
        assertThat(maya.get("/goals/{id}/decisions/{d}", goal, decision.id())
                        .ok()
                        .json("/data"))
                .isEqualTo(decision.json("/data"));
        Reply edited = maya.put(
                        "/goals/{id}/decisions/{d}", Map.of("decided_on", "2025-03-01T23:00:00Z"), goal, decision.id())
                .ok();
        assertThat(edited.data("/decided_on")).isEqualTo("2025-03-01");
        assertThat(edited.number("/data/version")).isEqualTo(2);
        maya.get(
                        "/goals/{id}/decisions/{d}",
                        goal,
                        maya.post("/goals/{id}/notes", Map.of("note", "no decision"), goal)
                                .created()
                                .id())
                .failsWith(404, "ACTIVITY_NOT_FOUND");
        assertThat(maya.get("/goals/{id}/decisions", goal).ok().number("/pagination/total"))
                .isEqualTo(1);
    }
}
