package com.purposepath.common.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class RevokedSessionsTest {

    private final UUID ended = UUID.randomUUID();
    private final AtomicReference<String> answer = new AtomicReference<>(listOf(ended));
    private HttpServer account;
    private URI list;

    @BeforeEach
    void accountIsThere() throws IOException {
        account = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        account.createContext("/", exchange -> {
            byte[] body = answer.get().getBytes(StandardCharsets.UTF_8);
            try (exchange) {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        account.start();
        list = URI.create("http://localhost:" + account.getAddress().getPort() + "/internal/revoked-sessions");
    }

    @AfterEach
    void accountIsGone() {
        account.stop(0);
    }

    @Test
    void everyStartLearns() {
        List<RevokedSessions> started =
                Stream.generate(() -> learning(event -> {})).limit(50).toList();

        started.forEach(sessions -> await().until(() -> sessions.isEnded(ended)));
        started.forEach(RevokedSessions::stop);
    }

    @Test
    void nonsenseAndAFailingListenerDoNotEndTheLearning() {
        answer.set("{\"success\": true}");
        var sessions = learning(event -> {
            throw new IllegalStateException("a listener that fails");
        });
        answer.set(listOf(ended));
        await().until(() -> sessions.isEnded(ended));

        UUID later = UUID.randomUUID();
        answer.set(listOf(later));

        await().until(() -> sessions.isEnded(later));
        assertThat(sessions.isEnded(UUID.randomUUID())).isFalse();
        sessions.stop();
    }

    private RevokedSessions learning(ApplicationEventPublisher events) {
        var properties = new SecurityProperties("i", "a", list, list, Duration.ofMillis(20), "k".repeat(32));
        var sessions = new RevokedSessions(properties, list, events);
        sessions.start();
        return sessions;
    }

    private static String listOf(UUID session) {
        return "{\"success\": true, \"data\": {\"sessions\": [{\"sessionId\": \"%s\", \"expiresAt\": \"%s\"}], \"cursor\": \"1\"}}"
                .formatted(session, Instant.now().plusSeconds(900));
    }
}
