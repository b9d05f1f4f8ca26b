package com.purposepath.test.environment;

import com.purposepath.test.contract.ContractAssertions;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for another service, over real HTTP on loopback: says for each tenant what a test has told it to say, else 404.
 *
 * <p>What it is told must satisfy that service's contract, so that a test cannot pass on answers that the real one never gives.
 */
public final class Neighbour {

    private static final Map<String, Neighbour> RUNNING = new ConcurrentHashMap<>();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String service;
    private final HttpServer server;
    private final @Nullable EndedSessions sessions;
    private final Map<Question, StandInAnswer> answers = new ConcurrentHashMap<>();
    private final List<Question> asked = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    private record Question(String tenant, String request) {}

    private Neighbour(String service) {
        this.service = service;
        this.sessions = service.equals("account") ? new EndedSessions() : null;
        this.server = start();
    }

    /** The stand-in for {@code account}, {@code coaching} or {@code traction}; one for all tests of a process. */
    public static Neighbour of(String service) {
        return RUNNING.computeIfAbsent(service, Neighbour::new);
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** From now on answers this request of this tenant so; {@code "GET /business/foundation"}. */
    public void answers(UUID tenant, String request, int status, Object body) {
        JsonNode json = JSON.valueToTree(body);
        ContractAssertions.checkAnswer(service, request, status, json);
        answers.put(new Question(tenant.toString(), request), new StandInAnswer(status, JSON.writeValueAsBytes(json)));
    }

    /** What this tenant has asked for, in order; {@code "GET /business/foundation"}. */
    public List<String> asked(UUID tenant) {
        return asked.stream()
                .filter(question -> question.tenant().equals(tenant.toString()))
                .map(Question::request)
                .toList();
    }

    /** Hangs up on every request until closed. */
    public Outage outage() {
        away = true;
        return () -> away = false;
    }

    /** Of account only: lists the session as ended, and returns when the service under test has read the list. */
    public void endSession(UUID session) {
        if (sessions == null) {
            throw new IllegalStateException("Sessions belong to account, not to " + service);
        }
        sessions.end(session);
    }

    private HttpServer start() {
        try {
            HttpServer listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            listening.createContext("/", this::handle);
            listening.start();
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            if (!away) {
                answer(exchange).send(exchange);
            }
        }
    }

    private StandInAnswer answer(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath().replaceFirst("^(/api/v1/api|/api/v1|/api)(?=/)", "");
        if (path.equals("/.well-known/jwks.json")) {
            return StandInAnswer.ok(TestTokens.publishedKeys());
        }
        if (path.equals("/internal/revoked-sessions") && sessions != null) {
            return StandInAnswer.ok(sessions.list(exchange.getRequestURI().getQuery()));
        }
        String tenant = exchange.getRequestHeaders().getFirst("X-Tenant-Id");
        var question = new Question(tenant == null ? "" : tenant, exchange.getRequestMethod() + " " + path);
        asked.add(question);
        return answers.getOrDefault(question, StandInAnswer.NOT_FOUND);
    }
}
