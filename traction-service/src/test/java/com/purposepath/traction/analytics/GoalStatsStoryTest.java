package com.purposepath.traction.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class GoalStatsStoryTest {

    final Member maya;

    GoalStatsStoryTest(Api api) {
        maya = api.newTenant().owner();
    }

    @Test
    void nothingIsCountedAsNothing() {
        Reply stats = maya.get("/goals/stats").ok();
        assertThat(stats.number("/data/total_goals")).isZero();
        assertThat(stats.number("/data/average_progress")).isZero();
        assertThat(stats.json("/data/goals_by_status/paused").asInt()).isZero();
    }

    @Test
    void everyGoalIsCountedOnceByStatusHorizonAndHealth() {
        goal("year", "2020-01-01", "2020-12-31", true);
        goal("year", "2999-01-01", "2999-12-31", true);
        goal("month", "2020-01-01", "2020-12-31", false);
        String done = goal("quarter", "2020-01-01", "2020-12-31", true);
        maya.post("/goals/{id}:close", Map.of("final_status", "completed"), done)
                .ok();
        maya.delete("/goals/{id}", goal("month", "2020-01-01", "2020-12-31", true))
                .ok();

        Reply stats = maya.get("/goals/stats").ok();
        assertThat(stats.number("/data/total_goals")).isEqualTo(4);
        assertThat(stats.number("/data/active_goals")).isEqualTo(2);
        assertThat(stats.number("/data/completed_goals")).isEqualTo(1);
        assertThat(stats.json("/data/goals_by_status").toString())
                .isEqualTo("{\"draft\":1,\"active\":2,\"paused\":0,\"completed\":1,\"cancelled\":0}");
        assertThat(stats.number("/data/goals_by_horizon/year")).isEqualTo(2);
        assertThat(stats.number("/data/average_progress")).isEqualTo(33.3);
        assertThat(stats.number("/data/on_track_count")).isEqualTo(1);
        assertThat(stats.number("/data/off_track_count")).isEqualTo(1);
        assertThat(maya.get("/goals/stats?horizon=month").ok().number("/data/total_goals"))
                .isEqualTo(1);
        assertThat(maya.get("/goals/stats?ownerId=" + maya.userId()).ok().number("/data/total_goals"))
                .isEqualTo(4);
        assertThat(maya.get("/goals/stats?owner_id=" + UUID.randomUUID()).ok().number("/data/total_goals"))
                .isZero();
        maya.get("/goals/stats?horizon=decade").failsWith(400, "VALIDATION_ERROR");
        assertThat(maya.get("/goals?health=off_track").ok().number("/pagination/total"))
                .isEqualTo(1);
        assertThat(maya.get("/goals?health=on_track,off_track").ok().number("/pagination/total"))
                .isEqualTo(2);
        assertThat(maya.get("/goals?health=at_risk").ok().number("/pagination/total"))
                .isZero();
    }

    private String goal(String horizon, String start, String target, boolean active) {
        return maya.post(
                        "/goals",
                        Map.of(
                                "title", "T",
                                "horizon", horizon,
                                "start_date", start,
                                "target_date", target,
                                "status", active ? "active" : "draft"))
                .created()
                .id();
    }
}
