package com.purposepath.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class FailureTest extends GatewayTest {

    @Test
    void aServiceThatIsAwayIs503WithTheTimeToTryAgain() {
        coaching.stop();
        try {
            var answer = getSignedIn("/coaching/insights");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(code(answer)).isEqualTo("SERVICE_UNAVAILABLE");
            assertThat(answer.headers()
                            .firstValue("Retry-After")
                            .map(Integer::parseInt)
                            .orElseThrow())
                    .isPositive();
            assertThat(answer.body()).doesNotContain("127.0.0.1", "localhost", "Exception", "refused");
        } finally {
            coaching.start();
        }
        assertThat(getSignedIn("/coaching/insights").statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceThatHangsUpIs503() {
        traction.on("/goals/batch", exchange -> exchange.close());
        var answer = send("/traction/goals/batch", request -> signedIn(request).POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(code(answer)).isEqualTo("SERVICE_UNAVAILABLE");
    }

    @Test
    void aServiceThatTakesTooLongIs504AndAScanMayTakeLonger() {
        traction.on("/goals/stats", exchange -> late(exchange, 1500));
        var answer = getSignedIn("/traction/goals/stats");
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(code(answer)).isEqualTo("GATEWAY_TIMEOUT");

        coaching.on("/website/scan", exchange -> late(exchange, 1500));
        HttpResponse<String> scan =
                send("/coaching/website/scan", request -> signedIn(request).POST(BodyPublishers.ofString("{}")));
        assertThat(scan.statusCode()).isEqualTo(200);
    }

    @Test
    void aBodyThatStopsInTheMiddleIsBrokenOff() {
        traction.on("/goals/stats", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write("{\"success\"".getBytes());
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(4_000_000_000L);
        });
        long started = System.nanoTime();
        String answer = rawGet("/traction/goals/stats", "Authorization: Bearer " + tokens.good() + "\r\n");
        assertThat(answer).endsWith("{\"success\"");
        assertThat(System.nanoTime() - started).isLessThan(3_500_000_000L);
    }

    private static void late(com.sun.net.httpserver.HttpExchange exchange, int millis) throws IOException {
        LockSupport.parkNanos(millis * 1_000_000L);
        Upstream.send(exchange, 200, "{}");
    }

    @Test
    void requestsThatCannotBeReadAreRefusedInTheEnvelope() {
        assertThat(raw("GET /account/%zz HTTP/1.1\r\nHost: g\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("VALIDATION_ERROR", "X-Request-Id");
        assertThat(raw("NONSENSE\r\n\r\n")).startsWith("HTTP/1.1 400").contains("VALIDATION_ERROR");
        assertThat(raw("GET /" + "a".repeat(10_000) + " HTTP/1.1\r\nHost: g\r\n\r\n"))
                .startsWith("HTTP/1.1 414")
                .contains("VALIDATION_ERROR");
        assertThat(raw("GET / HTTP/1.1\r\nHost: g\r\nX-Long: " + "a".repeat(40_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431")
                .contains("VALIDATION_ERROR");
        assertThat(raw("BREW / HTTP/1.1\r\nHost: g\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("METHOD_NOT_ALLOWED");
    }
}
