package com.purposepath.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class HealthStoryTest {

    final Api api;
    final Member anyone;

    HealthStoryTest(Api api) {
        this.api = api;
        this.anyone = api.anyone();
    }

    @Test
    void theProbesAnswerAsTheContractSays() {
        assertThat(anyone.get("/health").ok().data("/service")).isEqualTo("PurposePath Account Service");
        anyone.get("/health/detailed").ok();
        anyone.get("/health/ready").ok();
        anyone.get("/health/live").ok();
        anyone.get("/no/such/place").is(404);
    }

    @Test
    void withoutItsDatabaseTheServiceSaysSoAndComesBackByItself() {
        Member maya = api.newTenant().owner();
        try (var outage = api.database().outage()) {
            anyone.get("/health/ready").is(503);
            anyone.get("/health/live").ok();
            anyone.post("/auth/login", Map.of("email", maya.email(), "password", maya.password()))
                    .failsWith(503, "SERVICE_UNAVAILABLE");
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> anyone.get("/health/ready").ok());
        maya.get("/auth/me").ok();
    }
}
