package com.purposepath.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest extends GatewayTest {

    @Test
    void theFirstSegmentChoosesTheServiceAndIsCutOff() {
        assertThat(post("/account/auth/login", "{}").statusCode()).isEqualTo(200);
        assertThat(post("/account/auth/login", "{}").body()).isEqualTo("{\"success\":true}");
        assertThat(getSignedIn("/traction/goals").statusCode()).isEqualTo(200);
        assertThat(getSignedIn("/coaching/insights").statusCode()).isEqualTo(200);

        assertThat(account.last("/auth/login").header("X-forwarded-prefix")).isEqualTo("/account");
        assertThat(traction.last("/goals").header("X-forwarded-prefix")).isEqualTo("/traction");
        assertThat(coaching.last("/insights").header("X-forwarded-prefix")).isEqualTo("/coaching");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/api/v1", "/api", "/api/v1/api"})
    void allFourPrefixesReachTheServiceAsTheyCame(String prefix) {
        assertThat(getSignedIn("/traction" + prefix + "/goals/stats").statusCode())
                .isEqualTo(200);
        assertThat(traction.seen(prefix + "/goals/stats")).isNotEmpty();
    }

    @Test
    void verbsAliasesAndATrailingSlashAreUnderstood() {
        var close = send(
                "/traction/goals/0193a5c2:close", request -> signedIn(request).POST(BodyPublishers.noBody()));
        assertThat(close.statusCode()).isEqualTo(200);
        assertThat(traction.seen("/goals/0193a5c2:close")).hasSize(1);

        assertThat(getSignedIn("/traction/goals/0193a5c2%3Aclose").statusCode()).isEqualTo(405);
        assertThat(getSignedIn("/traction/issues/42").statusCode()).isEqualTo(200);
        assertThat(getSignedIn("/account/organizations").statusCode()).isEqualTo(200);
        assertThat(getSignedIn("/coaching/insights/").statusCode()).isEqualTo(200);
    }

    @Test
    void theQueryIsPassedOnLetterByLetter() {
        getSignedIn("/traction/goals?search=a%20b%2Fc&status%5B%5D=active&x=%C3%A4");
        assertThat(lastGoals().target()).isEqualTo("/goals?search=a%20b%2Fc&status%5B%5D=active&x=%C3%A4");

        rawGet("/traction/goals?status[]=a%20b", "Authorization: Bearer " + tokens.good() + "\r\n");
        assertThat(lastGoals().target()).isEqualTo("/goals?status[]=a%20b");
    }

    @Test
    void methodBodyAndAnswerGoThrough() {
        traction.on("/goals/7", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"3\"");
            Upstream.send(exchange, 412, "{\"success\":false,\"code\":\"PRECONDITION_FAILED\"}");
        });
        var answer = send(
                "/traction/goals/7",
                request -> signedIn(request)
                        .header("If-Match", "\"2\"")
                        .header("X-Tenant-Id", "t-1")
                        .PUT(BodyPublishers.ofString("{\"title\":\"Brötchen\"}")));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.headers().allValues("ETag")).containsExactly("\"3\"");
        assertThat(code(answer)).isEqualTo("PRECONDITION_FAILED");
        var seen = traction.last("/goals/7");
        assertThat(seen.method()).isEqualTo("PUT");
        assertThat(seen.body()).isEqualTo("{\"title\":\"Brötchen\"}");
        assertThat(seen.header("If-match")).isEqualTo("\"2\"");
        assertThat(seen.header("X-tenant-id")).isEqualTo("t-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/account",
                "/account/",
                "/account/nowhere",
                "/account/api/v1",
                "/Account/auth/login",
                "/billing/webhook",
                "/actuator/health",
                "/favicon.ico"
            })
    void whatTheContractDoesNotListIsNotThere(String path) {
        var answer = getSignedIn(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(code(answer)).isEqualTo("RESOURCE_NOT_FOUND");
        assertThat(json(answer).path("success").asBoolean(true)).isFalse();
        assertThat(json(answer).path("details").isObject()).isTrue();
    }

    @Test
    void aMethodThatAPathDoesNotHaveIs405WithThoseItHas() {
        var answer = send("/account/auth/login", request -> request.DELETE());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(code(answer)).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");

        var own = send("/health", request -> request.DELETE());
        assertThat(own.statusCode()).isEqualTo(405);
        assertThat(code(own)).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void aHeadRequestIsAGetWithoutABody() {
        var answer = send("/traction/goals", request -> signedIn(request).method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(lastGoals().method()).isEqualTo("HEAD");
        assertThat(send("/nowhere", request -> request.method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }

    /** Some versions of the server stop reading now and then when an answer is quicker than the end of its request. */
    @Test
    void aConnectionServesOneRequestAfterTheOther() {
        for (int i = 0; i < 400; i++) {
            assertThat(get("/health/live").statusCode()).isEqualTo(200);
            assertThat(get("/nowhere").statusCode()).isEqualTo(404);
            assertThat(get("/traction/health/live").statusCode()).isEqualTo(200);
        }
    }

    private static final List<String> PREFIXES = List.of("", "/api/v1", "/api", "/api/v1/api");

    @Test
    void nothingInternalIsEverReached() {
        for (Upstream service : List.of(account, coaching, traction)) {
            service.on("/internal/secrets", 200, "{\"leak\":true}");
            service.on("/actuator/env", 200, "{\"leak\":true}");
        }
        for (String hidden : List.of("internal/secrets", "actuator/env")) {
            for (String service : List.of("/account", "/coaching", "/traction")) {
                for (String prefix : PREFIXES) {
                    disguises(service, prefix, hidden).forEach(this::isNotThere);
                }
            }
        }
        for (Upstream service : List.of(account, coaching, traction)) {
            assertThat(service.seen("/internal/secrets")).isEmpty();
            assertThat(service.seen("/actuator/env")).isEmpty();
        }
    }

    private static List<String> disguises(String service, String prefix, String hidden) {
        String plain = service + prefix + "/" + hidden;
        String escaped = "%%%02x".formatted((int) hidden.charAt(0)) + hidden.substring(1);
        return List.of(
                plain,
                plain + "/",
                plain.toUpperCase(),
                service + prefix + "/" + escaped,
                service + prefix + "/%25" + escaped.substring(1),
                service + prefix + "//" + hidden,
                "//" + plain.substring(1),
                service + prefix + "/./" + hidden,
                service + prefix + "/auth/../" + hidden,
                service + prefix + "/auth/%2e%2e/" + hidden,
                service + prefix + "/auth%2f..%2f" + hidden,
                service + prefix + "/..;/" + hidden,
                service + prefix + "/;x=1/" + hidden,
                service + prefix + "/" + hidden + ";x=1",
                service + prefix + "/" + hidden.replace("/", ";x=1/"),
                service + prefix + "/" + hidden.replace("/", "%3bx/"),
                service + prefix + "/" + hidden.replace("/", "%2f"),
                service + prefix + "/" + hidden.replace("/", "%5c"),
                service + ";x" + prefix + "/" + hidden,
                service + "/goals/%2e%2e/" + hidden,
                service + prefix + "/" + hidden.replace("/", "%00/"),
                service + prefix + "/" + hidden + "%20",
                service + prefix + "/%c0%ae%c0%ae/" + hidden,
                "http://gateway" + plain);
    }

    private void isNotThere(String target) {
        String answer = rawGet(target, "Authorization: Bearer " + tokens.good() + "\r\n");
        assertThat(answer)
                .as(target)
                .startsWith("HTTP/1.1 404")
                .contains("RESOURCE_NOT_FOUND")
                .doesNotContain("leak");
    }
}
