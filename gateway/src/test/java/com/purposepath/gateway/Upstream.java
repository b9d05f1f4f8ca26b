package com.purposepath.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A small service behind the gateway: answers as told, and remembers what reached it. */
final class Upstream {

    /** What reached it; header names are in the form {@code X-request-id}. */
    record Seen(String method, String target, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int port;

    Upstream() {
        start();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getAddress().getPort();
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    /** How a path is answered from now on; any other gets {@code {"success":true}}. */
    void on(String path, HttpHandler answer) {
        answers.put(path, answer);
    }

    void on(String path, int status, String json) {
        on(path, exchange -> send(exchange, status, json));
    }

    /** Forgets what was told and seen. */
    void reset() {
        answers.clear();
        seen.clear();
    }

    /** What reached a path, without its query, oldest first. */
    List<Seen> seen(String path) {
        return seen.stream()
                .filter(each -> each.target().equals(path) || each.target().startsWith(path + "?"))
                .toList();
    }

    Seen last(String path) {
        return seen(path).getLast();
    }

    static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            seen.add(new Seen(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    body));
            answers.getOrDefault(exchange.getRequestURI().getPath(), each -> send(each, 200, "{\"success\":true}"))
                    .handle(exchange);
        }
    }
}
