package com.purposepath.test.environment;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What a stand-in says. */
record StandInAnswer(int status, byte[] body) {

    static final StandInAnswer NOT_FOUND = new StandInAnswer(404, bytes("""
                    {"success":false,"error":"Not found","code":"RESOURCE_NOT_FOUND","details":{}}"""));

    static StandInAnswer ok(String json) {
        return new StandInAnswer(200, bytes(json));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    void send(HttpExchange exchange) throws IOException {
        String requestId = exchange.getRequestHeaders().getFirst("X-Request-Id");
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders()
                .set("X-Request-Id", requestId == null ? UUID.randomUUID().toString() : requestId);
        boolean withoutBody = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, withoutBody ? -1 : body.length);
        if (!withoutBody) {
            exchange.getResponseBody().write(body);
        }
    }
}
