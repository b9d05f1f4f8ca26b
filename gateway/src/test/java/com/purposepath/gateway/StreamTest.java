package com.purposepath.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class StreamTest extends GatewayTest {

    private final BlockingQueue<String> toSend = new LinkedBlockingQueue<>();
    private final AtomicBoolean clientGone = new AtomicBoolean();

    /** Sends what is put into the queue, each piece at once, until the client is gone or the piece is empty. */
    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
        exchange.getResponseHeaders().set("X-Accel-Buffering", "no");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            for (String piece = next(); !piece.isEmpty(); piece = next()) {
                out.write(piece.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException gone) {
            clientGone.set(true);
        }
    }

    private String next() {
        try {
            String piece = toSend.poll(10, TimeUnit.SECONDS);
            return piece == null ? "" : piece;
        } catch (InterruptedException e) {
            return "";
        }
    }

    private InputStream open(String target) {
        var answer = send(
                target,
                request -> signedIn(request).headers("Accept", "text/event-stream", "Accept-Encoding", "gzip"),
                BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("X-Upstream-Latency")).isPresent();
        return answer.body();
    }

    @Test
    void eachEventArrivesWhileTheStreamStaysOpen() throws IOException {
        traction.on("/realtime/goals/1/activity", this::stream);
        toSend.add("retry: 3000\n\n");
        try (var lines = new BufferedReader(
                new InputStreamReader(open("/traction/realtime/goals/1/activity"), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("retry: 3000");
            assertThat(lines.readLine()).isEmpty();
            toSend.add("id: 1\ndata: {\"text\":\"Brötchen\"}\n\n");
            assertThat(lines.readLine()).isEqualTo("id: 1");
            assertThat(lines.readLine()).isEqualTo("data: {\"text\":\"Brötchen\"}");
            toSend.add("");
        }
    }

    @Test
    void aStreamThatIsSilentForLongerThanTheTimeOutStaysOpen() throws IOException {
        traction.on("/notifications/stream", this::stream);
        toSend.add(":\n");
        try (var lines = new BufferedReader(
                new InputStreamReader(open("/traction/notifications/stream"), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo(":");
            Thread.ofVirtual().start(() -> {
                await().pollDelay(Duration.ofMillis(1800)).until(() -> true);
                toSend.add(":heartbeat\n");
            });
            assertThat(lines.readLine()).isEqualTo(":heartbeat");
            toSend.add("");
        }
    }

    @Test
    void aConversationStreamsWhenAskedTo() throws IOException {
        coaching.on("/api/v1/conversations/1/message", this::stream);
        toSend.add("event: delta\n");
        var answer = send(
                "/coaching/api/v1/conversations/1/message",
                request -> signedIn(request)
                        .header("Accept", "text/event-stream")
                        .POST(BodyPublishers.ofString("{\"message\":\"Hi\"}")),
                BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("event: delta");
            toSend.add("event: done\n");
            assertThat(lines.readLine()).isEqualTo("event: done");
            toSend.add("");
        }
        assertThat(coaching.last("/api/v1/conversations/1/message").body()).isEqualTo("{\"message\":\"Hi\"}");
    }

    @Test
    void aClientThatLeavesIsNoticedByTheService() throws IOException {
        traction.on("/realtime/tenants/9", this::stream);
        toSend.add("retry: 3000\n\n");
        InputStream body = open("/traction/realtime/tenants/9");
        assertThat(body.read()).isEqualTo('r');
        body.close();
        await().atMost(Duration.ofSeconds(8)).until(() -> {
            toSend.add(":heartbeat\n");
            return clientGone.get();
        });
    }
}
