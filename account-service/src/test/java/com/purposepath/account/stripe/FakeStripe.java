package com.purposepath.account.stripe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** A server that speaks Stripe's wire format: forms in, JSON out, one effect per idempotency key, no parameter that Stripe does not know. */
final class FakeStripe implements AutoCloseable {

    /** A request as it came. */
    record Call(String method, String path, Map<String, String> params, String key) {}

    /** What it is answered. */
    record Answer(int status, Object body) {

        static Answer of(Object body) {
            return new Answer(200, body);
        }

        static Answer error(int status, String type, String code, String declineCode) {
            var error = new LinkedHashMap<String, Object>();
            error.put("type", type);
            error.put("code", code);
            error.put("message", "No");
            if (declineCode != null) {
                error.put("decline_code", declineCode);
            }
            return new Answer(status, Map.of("error", error));
        }
    }

    final List<Call> calls = new CopyOnWriteArrayList<>();
    final StripeState state = new StripeState();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final AtomicReference<Function<Call, Answer>> trouble = new AtomicReference<>(call -> null);
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpServer server;

    FakeStripe() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on calls get what {@code trouble} says, unless it says null; a body of null is no answer at all, after the effect. */
    void troubled(Function<Call, Answer> by) {
        trouble.set(by);
    }

    /** How often something was really done, repeats not counted. */
    long effects(String path) {
        return calls.stream()
                .filter(call -> call.method().equals("POST") && call.path().equals(path))
                .map(Call::key)
                .distinct()
                .count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var call = read(exchange);
        calls.add(call);
        String unknown = StripeParameters.unknown(call);
        Answer answer = unknown != null
                ? Answer.error(400, "invalid_request_error", "parameter_unknown", null)
                : call.key().isEmpty() ? decide(call) : answers.computeIfAbsent(call.key(), key -> decide(call));
        Answer instead = trouble.get().apply(call);
        if (instead != null && instead.body() == null) {
            exchange.close();
            return;
        }
        write(exchange, instead == null ? answer : instead);
    }

    private Answer decide(Call call) {
        if (!call.method().equals("GET") && call.key().isEmpty()) {
            return Answer.error(400, "invalid_request_error", "idempotency_key_missing", null);
        }
        return state.answer(call);
    }

    private static Call read(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var params = new LinkedHashMap<String, String>();
        for (String form : List.of(uri.getRawQuery() == null ? "" : uri.getRawQuery(), body)) {
            for (String pair : form.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    params.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
                }
            }
        }
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        return new Call(exchange.getRequestMethod(), uri.getPath(), params, key == null ? "" : key);
    }

    private void write(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = json.writeValueAsBytes(answer.body());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Request-Id", "req_fake");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
