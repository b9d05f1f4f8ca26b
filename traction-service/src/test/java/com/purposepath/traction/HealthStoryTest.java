package com.purposepath.traction;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class HealthStoryTest {

    final Api api;
    final Member anyone;

    HealthStoryTest(Api api) {
        this.api = api;
        this.anyone = api.anyone();
    }

    @Test
    void theProbesAnswerAsTheContractSays() {
        assertThat(anyone.get("/health").ok().data("/service")).isEqualTo("PurposePath Traction Service");
        assertThat(anyone.get("/health/detailed").json("/data/checks").findValuesAsString("component"))
                .containsExactly(
                        "API",
                        "Application",
                        "Configuration",
                        "Account service",
                        "Database",
                        "Event delivery",
                        "File storage");
        anyone.get("/health/ready").ok();
        anyone.get("/health/live").ok();
    }

    @Test
    void withoutItsDatabaseTheServiceSaysSoAndComesBackByItself() {
        Member maya = api.newTenant().owner();
        try (var outage = api.database().outage()) {
            anyone.get("/health/ready").is(503);
            anyone.get("/health/detailed").is(503);
            anyone.get("/health/live").ok();
            maya.post("/goals", Map.of("title", "Lost?")).failsWith(503, "SERVICE_UNAVAILABLE");
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> anyone.get("/health/ready").ok());
        assertThat(maya.get("/goals").ok().number("/pagination/total")).isZero();
    }
}
