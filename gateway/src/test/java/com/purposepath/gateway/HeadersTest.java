package com.purposepath.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest extends GatewayTest {

    @Test
    void aRequestIdIsTakenOverPassedOnAndEchoedOnce() {
        traction.on("/goals/stats", exchange -> {
            exchange.getResponseHeaders()
                    .set("X-Request-Id", exchange.getRequestHeaders().getFirst("X-Request-Id"));
            Upstream.send(exchange, 200, "{}");
        });
        var answer = getSignedIn("/traction/goals/stats", "X-Request-Id", "order-4711");
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("order-4711");
        assertThat(traction.last("/goals/stats").header("X-request-id")).isEqualTo("order-4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with blank", ""})
    void anUnusableRequestIdIsReplaced(String offered) {
        var answer = getSignedIn("/traction/goals", "X-Request-Id", offered);
        String made = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(made).isNotEqualTo(offered).hasSizeBetween(1, 128);
        assertThat(lastGoals().header("X-request-id")).isEqualTo(made);
    }

    @Test
    void aRequestIdOf128CharactersIsTakenAndALongerOneIsNot() {
        assertThat(getSignedIn("/traction/goals", "X-Request-Id", "a".repeat(128))
                        .headers()
                        .firstValue("X-Request-Id"))
                .hasValue("a".repeat(128));
        assertThat(getSignedIn("/traction/goals", "X-Request-Id", "a".repeat(129))
                        .headers()
                        .firstValue("X-Request-Id")
                        .orElseThrow())
                .hasSize(36);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/account/internal/x", "/traction/goals", "/account/auth/login", "/", "/health/live"
            })
    void everyAnswerHasItsRequestIdAndSecurityHeaders(String path) {
        var answer = get(path, "X-Request-Id", "id-1");
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("id-1");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Referrer-Policy")).hasSize(1);
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .doesNotContain("unsafe")
                .contains("frame-ancestors 'none'");
    }

    @Test
    void traceparentGoesThrough() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        getSignedIn("/traction/goals", "traceparent", trace);
        assertThat(lastGoals().header("Traceparent")).isEqualTo(trace);
    }

    @Test
    void latenciesAreTold() {
        traction.on("/goals/stats", exchange -> {
            java.util.concurrent.locks.LockSupport.parkNanos(60_000_000);
            Upstream.send(exchange, 200, "{}");
        });
        var answer = getSignedIn("/traction/goals/stats");
        assertThat(millis(answer, "X-Upstream-Latency")).isBetween(50L, 900L);
        assertThat(millis(answer, "X-Gateway-Latency")).isBetween(0L, 900L);
    }

    private static long millis(HttpResponse<?> answer, String header) {
        return Long.parseLong(answer.headers().firstValue(header).orElseThrow());
    }

    @Test
    void aClientCannotPretendToBeSomebodyElse() {
        getSignedIn(
                "/traction/goals",
                "X-Forwarded-For",
                "8.8.8.8",
                "X-Forwarded-Prefix",
                "/evil",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "https",
                "Forwarded",
                "for=8.8.8.8",
                "X-Real-IP",
                "8.8.8.8",
                "X-Internal-Key",
                "guess");
        var seen = lastGoals();
        assertThat(seen.header("X-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(seen.header("X-forwarded-prefix")).isEqualTo("/traction");
        assertThat(seen.header("X-forwarded-proto")).isEqualTo("http");
        assertThat(seen.headers()).doesNotContainKeys("X-forwarded-host", "Forwarded", "X-real-ip", "X-internal-key");
    }

    @Test
    void hopByHopHeadersEndHereAndCannotDropOurs() {
        rawGet(
                "/traction/goals",
                "Authorization: Bearer " + tokens.good() + "\r\n",
                "Connection: X-Forwarded-Prefix, X-Request-Id, X-Secret\r\n",
                "X-Secret: 1\r\n",
                "Keep-Alive: timeout=5\r\n",
                "TE: trailers\r\n",
                "Upgrade: websocket\r\n",
                "Proxy-Authorization: Basic YTpi\r\n");
        var seen = lastGoals();
        assertThat(seen.headers()).doesNotContainKeys("Keep-alive", "Te", "Upgrade", "Proxy-authorization", "X-secret");
        assertThat(seen.header("X-forwarded-prefix")).isEqualTo("/traction");
        assertThat(seen.header("X-request-id")).isNotEmpty();
    }

    @Test
    void whatTheGatewaySaysItselfIsNotSaidTwice() {
        traction.on("/goals/stats", exchange -> {
            var headers = exchange.getResponseHeaders();
            List.of(
                            "X-Request-Id",
                            "X-Gateway-Latency",
                            "X-Upstream-Latency",
                            "Access-Control-Allow-Origin",
                            "Access-Control-Expose-Headers",
                            "X-Content-Type-Options",
                            "X-RateLimit-Limit")
                    .forEach(name -> headers.add(name, "from-service"));
            headers.add("X-Frame-Options", "SAMEORIGIN");
            headers.add("Server", "Jetty(12)");
            headers.add("X-Powered-By", "magic");
            headers.add("Vary", "Origin");
            headers.add("Set-Cookie", "a=1");
            headers.add("Set-Cookie", "b=2");
            Upstream.send(exchange, 200, "{}");
        });
        var headers = getSignedIn("/traction/goals/stats", "Origin", "https://app.example.com")
                .headers();
        headers.map().forEach((name, values) -> {
            if (!name.equals("vary")) {
                assertThat(values).as(name).doesNotContain("from-service");
            }
        });
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(headers.allValues("Access-Control-Allow-Origin")).containsExactly("https://app.example.com");
        assertThat(headers.allValues("Set-Cookie")).containsExactly("a=1", "b=2");
    }
}
