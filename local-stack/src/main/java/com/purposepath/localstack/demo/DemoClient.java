package com.purposepath.localstack.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the gateway as a front end does. */
final class DemoClient implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper json = new JsonMapper();
    private final List<String> headers = new ArrayList<>();
    private final String gateway;

    DemoClient(String gateway) {
        this.gateway = gateway;
    }

    /** From now on, speaks for whoever this answer to a login let in. */
    void use(JsonNode session) {
        headers.clear();
        headers.addAll(List.of(
                "Authorization",
                "Bearer " + session.path("access_token").asString(),
                "X-Tenant-Id",
                session.path("tenant").path("id").asString()));
    }

    /**
     * Sends a request and returns what stands in {@code data} of its answer.
     *
     * @param key what makes a repetition recognisable as one
     * @throws Refused when the answer is not a success
     */
    JsonNode send(String method, String path, JsonNode body, String key) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .method(
                        method,
                        body.isMissingNode() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        JsonNode answer = parsed(response.body());
        if (response.statusCode() / 100 != 2) {
            throw new Refused(
                    method + " " + path,
                    response.statusCode(),
                    answer.path("code").asString(""),
                    response.body());
        }
        return answer.path("data");
    }

    private JsonNode parsed(String body) {
        return body.startsWith("{") ? json.readTree(body) : json.missingNode();
    }

    @Override
    public void close() {
        http.close();
    }
}
