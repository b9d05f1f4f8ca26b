package com.purposepath.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Behind a trusted proxy, so that one machine can be many addresses. */
@TestPropertySource(
        properties = {
            "purposepath.gateway.client.trusted-proxies=127.0.0.0/8,10.0.0.1",
            "purposepath.gateway.rate-limits.anonymous=3",
            "purposepath.gateway.rate-limits.user=4",
            "purposepath.gateway.rate-limits.top-tier=6"
        })
class RateLimitTest extends GatewayTest {

    @Test
    void anAddressMayCallSoOftenAndIsToldWhere() {
        for (int left = 2; left >= 0; left--) {
            var answer = post("/account/auth/login", "{}", "X-Forwarded-For", "198.51.100.1");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("X-RateLimit-Limit")).hasValue("3");
            assertThat(answer.headers().firstValue("X-RateLimit-Remaining")).hasValue(Integer.toString(left));
            assertThat(answer.headers().firstValueAsLong("X-RateLimit-Reset").orElseThrow())
                    .isBetween(
                            Instant.now().getEpochSecond() + 3500, Instant.now().getEpochSecond() + 3601);
        }
        var refused = post("/account/auth/login", "{}", "X-Forwarded-For", "198.51.100.1");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(code(refused)).isEqualTo("RATE_LIMIT_EXCEEDED");
        long wait = json(refused).path("retryAfter").asLong();
        assertThat(wait).isBetween(3500L, 3601L);
        assertThat(json(refused).at("/details/retryAfter").asLong()).isEqualTo(wait);
        assertThat(refused.headers().firstValueAsLong("Retry-After")).hasValue(wait);

        assertThat(post("/account/auth/login", "{}", "X-Forwarded-For", "198.51.100.2")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aUserIsCountedWhereverTheyAreAndMoreGenerously() {
        String user = "Bearer " + tokens.ofUser(UUID.randomUUID(), "starter");
        String top = "Bearer " + tokens.ofUser(UUID.randomUUID(), "enterprise");
        for (int i = 1; i <= 7; i++) {
            String address = "198.51.100." + (10 + i);
            assertThat(get("/traction/goals", "Authorization", user, "X-Forwarded-For", address)
                            .statusCode())
                    .isEqualTo(i <= 4 ? 200 : 429);
            assertThat(get("/traction/goals", "Authorization", top, "X-Forwarded-For", address)
                            .statusCode())
                    .isEqualTo(i <= 6 ? 200 : 429);
        }
    }

    @Test
    void guessingTokensIsCountedToo() {
        for (int i = 1; i <= 4; i++) {
            assertThat(get("/traction/goals", "Authorization", "Bearer no", "X-Forwarded-For", "198.51.100.3")
                            .statusCode())
                    .isEqualTo(i <= 3 ? 401 : 429);
        }
    }

    @Test
    void probesWebhooksPagesAndPreflightsAreNotCounted() {
        for (int i = 0; i < 8; i++) {
            assertThat(get("/traction/health/live", "X-Forwarded-For", "198.51.100.4")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(post("/account/billing/webhook", "{}", "X-Forwarded-For", "198.51.100.4")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(get("/status.json", "X-Forwarded-For", "198.51.100.4").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void onlyTheTrustedEndOfTheChainIsBelieved() {
        getSignedIn(
                "/traction/goals", "X-Forwarded-For", "1.2.3.4, 203.0.113.9, 10.0.0.1", "X-Forwarded-Proto", "https");
        assertThat(lastGoals().header("X-forwarded-for")).isEqualTo("203.0.113.9");
        assertThat(lastGoals().header("X-forwarded-proto")).isEqualTo("https");
        getSignedIn("/traction/goals", "X-Forwarded-For", "nonsense");
        assertThat(lastGoals().header("X-forwarded-for")).isEqualTo("127.0.0.1");
    }

    @Test
    void addressesOfOneIpv6NetworkAreOneCaller() {
        for (int i = 1; i <= 4; i++) {
            var answer = post("/account/auth/login", "{}", "X-Forwarded-For", "2001:db8:1:2::" + i);
            assertThat(answer.statusCode()).isEqualTo(i <= 3 ? 200 : 429);
        }
        assertThat(post("/account/auth/login", "{}", "X-Forwarded-For", "2001:db8:1:3::1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void overTlsBrowsersAreToldToStayThere() {
        assertThat(get("/health/live", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
        assertThat(get("/health/live").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }
}
