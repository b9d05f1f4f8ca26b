package com.purposepath.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AccessTest extends GatewayTest {

    @Test
    void aProtectedOperationNeedsAToken() {
        var answer = get("/traction/api/v1/goals");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(code(answer)).isEqualTo("UNAUTHORIZED");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(traction.seen("/api/v1/goals")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer nonsense",
                "Bearer a.b.c",
                "Basic YTpi",
                "Bearer e30.e30.",
                "Bearer eyJhbGciOiJub25lIn0.e30."
            })
    void whatIsNoTokenIsRefused(String header) {
        var answer = get("/traction/goals", "Authorization", header);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(code(answer)).isEqualTo("UNAUTHORIZED");
    }

    @Test
    void aTokenThatIsExpiredForgedOrChangedIsRefused() {
        var forger = new Tokens();
        String good = tokens.good();
        String changed = good.substring(0, good.lastIndexOf('.') - 2) + "xx" + good.substring(good.lastIndexOf('.'));
        for (String bad : new String[] {tokens.expired(), forger.good(), changed}) {
            assertThat(get("/traction/goals", "Authorization", "Bearer " + bad).statusCode())
                    .isEqualTo(401);
        }
        assertThat(get("/traction/goals", "Authorization", "Bearer " + good).statusCode())
                .isEqualTo(200);
        assertThat(get("/traction/goals", "Authorization", "bearer " + good).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theTokenIsPassedOnToTheService() {
        String good = tokens.good();
        get("/coaching/conversations", "Authorization", "Bearer " + good);
        assertThat(coaching.last("/conversations").header("Authorization")).isEqualTo("Bearer " + good);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/.well-known/jwks.json",
                "/account/health",
                "/traction/api/health/ready",
                "/account/api/v1/subscription/tiers"
            })
    void aPublicOperationDoesNotLookAtAToken(String path) {
        assertThat(get(path, "Authorization", "Bearer nonsense").statusCode()).isEqualTo(200);
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void whereATokenIsOptionalTheServiceJudgesIt() {
        assertThat(post("/account/auth/logout", "{}", "Authorization", "Bearer nonsense")
                        .statusCode())
                .isEqualTo(200);
        assertThat(account.last("/auth/logout").header("Authorization")).isEqualTo("Bearer nonsense");
    }

    @Test
    void aStreamMayCarryItsTokenInTheQueryAndNothingElseMay() {
        assertThat(get("/traction/realtime/goals/7/activity?access_token=" + tokens.good())
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/traction/notifications/stream?token=" + tokens.good()).statusCode())
                .isEqualTo(200);
        assertThat(get("/traction/realtime/notifications?token=" + tokens.good())
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/traction/realtime/goals/7/activity?access_token=nonsense")
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/traction/goals?access_token=" + tokens.good()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTokenIsNeverWrittenToTheLog(CapturedOutput log) {
        traction.on("/realtime/goals/8/activity", exchange -> exchange.close());
        String token = tokens.good();
        assertThat(get("/traction/realtime/goals/8/activity?access_token=" + token)
                        .statusCode())
                .isEqualTo(503);
        assertThat(log).contains("/traction/realtime/goals/8/activity").doesNotContain(token.substring(0, 40));
    }

    @Test
    void noTokenIsLoggedWhenAStreamIsBrokenOff(CapturedOutput log) {
        traction.on("/notifications/stream", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write("retry: 3000\n\n".getBytes());
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(200_000_000);
        });
        String token = tokens.good();
        assertThat(rawGet("/traction/notifications/stream?token=" + token)).contains("retry: 3000");
        assertThat(log).contains("answer broken off").doesNotContain(token.substring(0, 40));
    }

    @Test
    void aRevokedSessionIsOutWithinSeconds() {
        var session = UUID.randomUUID();
        String token = "Bearer " + tokens.ofSession(session);
        assertThat(get("/traction/goals", "Authorization", token).statusCode()).isEqualTo(200);

        account.on("/internal/revoked-sessions", 200, """
                {"success":true,"data":{"sessions":[{"sessionId":"%s","expiresAt":"%s"}],"cursor":"1"}}
                """.formatted(
                        session, Instant.now().plusSeconds(900)));

        await().untilAsserted(() -> assertThat(
                        get("/traction/goals", "Authorization", token).statusCode())
                .isEqualTo(401));
        assertThat(getSignedIn("/traction/goals").statusCode()).isEqualTo(200);
        assertThat(account.last("/internal/revoked-sessions").header("X-internal-key"))
                .startsWith("a-secret-of-the-tests");
    }

    @Test
    void aRotatedKeyIsFetchedWhenItIsFirstSeen() {
        assertThat(getSignedIn("/traction/goals").statusCode()).isEqualTo(200);
        tokens.rotate("second");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(getSignedIn("/traction/goals").statusCode()).isEqualTo(200));
    }

    @Test
    void unknownKeysDoNotMakeTheGatewayAskAllTheTime() {
        getSignedIn("/traction/goals");
        int asked = account.seen("/.well-known/jwks.json").size();
        for (int i = 0; i < 50; i++) {
            var forger = new ForgedHeader("key-" + i);
            assertThat(get("/traction/goals", "Authorization", "Bearer " + forger)
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(account.seen("/.well-known/jwks.json").size()).isLessThanOrEqualTo(asked + 2);
    }

    private record ForgedHeader(String keyId) {
        @Override
        public String toString() {
            String header = "{\"alg\":\"RS256\",\"kid\":\"%s\"}".formatted(keyId);
            return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes()) + ".e30.c2ln";
        }
    }

    @Test
    void knownKeysStayGoodWhileAccountIsAway() {
        assertThat(getSignedIn("/traction/goals").statusCode()).isEqualTo(200);
        account.stop();
        try {
            assertThat(getSignedIn("/traction/goals").statusCode()).isEqualTo(200);
        } finally {
            account.start();
        }
    }
}
