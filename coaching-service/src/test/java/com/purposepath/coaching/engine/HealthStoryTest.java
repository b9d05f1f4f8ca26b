package com.purposepath.coaching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.purposepath.coaching.CoachingStory;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HealthStoryTest extends CoachingStory {

    final Member anyone;

    HealthStoryTest(Api api, Engine engine) {
        super(api, engine);
        anyone = api.anyone();
    }

    @Test
    void theProbesSayThatAllIsWell() {
        assertThat(anyone.get("/health").ok().data("/service")).isEqualTo("PurposePath Coaching Service");
        anyone.get("/health/live").ok();
        anyone.get("/health/ready").ok();
        Reply detailed = anyone.get("/health/detailed").ok();

        assertThat(components(detailed)).contains("API", "Application", "Configuration", "Database", "AI");
        assertThat(detailed.body()).contains("Built-in engine ready; no provider configured");
    }

    @Test
    void withoutItsDatabaseTheServiceIsAliveButNotReadyAndComesBackByItself() {
        try (var _ = api.database().outage()) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> anyone.get("/health/ready").status() == 503);
            anyone.get("/health/live").ok();
            anyone.get("/health/detailed").is(503);
            maya.post("/coaching/kpi-recommendations", Map.of("goalIntent", "Win ten new customers"))
                    .failsWith(503, "SERVICE_UNAVAILABLE");
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> anyone.get("/health/ready").status() == 200);
        maya.post("/coaching/kpi-recommendations", Map.of("goalIntent", "Win ten new customers"))
                .ok();
    }

    private static List<String> components(Reply reply) {
        return reply.json("/data/checks")
                .valueStream()
                .map(check -> check.path("component"))
                .map(JsonNode::asString)
                .toList();
    }
}
