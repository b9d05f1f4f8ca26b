package com.purposepath.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class OriginTest extends GatewayTest {

    private static final String OURS = "https://app.example.com";

    private HttpResponse<String> preflight(String target, String origin) {
        return send(
                target,
                request -> request.headers(
                                "Origin", origin,
                                "Access-Control-Request-Method", "PUT",
                                "Access-Control-Request-Headers", "authorization,x-tenant-id,if-match")
                        .method("OPTIONS", BodyPublishers.noBody()));
    }

    @Test
    void aPreflightIsAnsweredHereWithoutAToken() {
        var answer = preflight("/traction/goals/7", OURS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(OURS);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .hasValue("true");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
                .contains("PUT", "PATCH", "DELETE");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains("authorization", "x-tenant-id", "if-match");
        assertThat(answer.headers().firstValue("Access-Control-Max-Age")).hasValue("3600");
        assertThat(traction.seen("/goals/7")).noneMatch(seen -> seen.method().equals("OPTIONS"));
    }

    @Test
    void aBrowserMayReadWhatFrontEndsNeed() {
        var answer = getSignedIn("/traction/goals", "Origin", OURS);
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly(OURS);
        assertThat(String.join(", ", answer.headers().allValues("Access-Control-Expose-Headers")))
                .contains("ETag", "Location", "Content-Disposition", "Content-Range", "Retry-After", "X-Request-Id")
                .contains(
                        "X-RateLimit-Limit",
                        "X-RateLimit-Remaining",
                        "X-RateLimit-Reset",
                        "X-Gateway-Latency",
                        "X-Upstream-Latency");
    }

    @Test
    void aBrowserCanReadErrorsToo() {
        var answer = get("/traction/goals", "Origin", OURS);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(OURS);
        assertThat(get("/nowhere", "Origin", OURS).headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue(OURS);
    }

    @Test
    void otherOriginsAreRefusedInTheEnvelope() {
        for (var answer : new HttpResponse<?>[] {
            preflight("/traction/goals/7", "https://evil.example"),
            getSignedIn("/traction/goals", "Origin", "https://evil.example")
        }) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body().toString()).contains("\"code\":\"FORBIDDEN\"");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void requestsWithoutAnOriginAreNotBrowsersOfOthers() {
        assertThat(getSignedIn("/traction/goals").statusCode()).isEqualTo(200);
    }
}
