package com.purposepath.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, because the end of one takes everything with it. */
class GracefulStopTest {

    @TempDir
    Path directory;

    @Test
    void streamsEndAndRequestsInProgressAreServedWhenTheGatewayStops() throws IOException, InterruptedException {
        var tokens = new Tokens();
        var service = new Upstream();
        service.on("/.well-known/jwks.json", 200, tokens.keySet());
        service.on("/realtime/goals/1/activity", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("retry: 3000\n".getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(Duration.ofSeconds(30).toNanos());
        });
        service.on("/goals", exchange -> {
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            Upstream.send(exchange, 200, "{\"success\":true}");
        });
        int port = freePort();
        Process gateway = start(port, service.url());
        try (var client = HttpClient.newHttpClient()) {
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() -> client.send(request(port, "/health/ready"), BodyHandlers.discarding())
                                    .statusCode()
                            == 200);
            var stream = client.send(
                    request(port, "/traction/realtime/goals/1/activity?token=" + tokens.good()),
                    BodyHandlers.ofInputStream());
            try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.US_ASCII))) {
                assertThat(lines.readLine()).isEqualTo("retry: 3000");
                var slow = client.sendAsync(
                        HttpRequest.newBuilder(uri(port, "/traction/goals"))
                                .header("Authorization", "Bearer " + tokens.good())
                                .build(),
                        BodyHandlers.ofString());
                await().until(() -> !service.seen("/goals").isEmpty());

                gateway.destroy();

                assertThat(lines.readLine()).isNull();
                assertThat(slow.join().statusCode()).isEqualTo(200);
            }
            assertThat(gateway.waitFor(8, TimeUnit.SECONDS)).isTrue();
        } finally {
            gateway.destroyForcibly();
            service.stop();
        }
    }

    private Process start(int port, String service) throws IOException {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dserver.port=" + port,
                "-Dpurposepath.security.internal-key=a-secret-of-the-tests-with-enough-characters",
                "-Dpurposepath.gateway.routing.account-url=" + service,
                "-Dpurposepath.gateway.routing.traction-url=" + service,
                "-cp",
                System.getProperty("java.class.path"),
                GatewayApplication.class.getName());
        File log = directory.resolve("gateway.log").toFile();
        return command.redirectErrorStream(true).redirectOutput(log).start();
    }

    private static HttpRequest request(int port, String target) {
        return HttpRequest.newBuilder(uri(port, target))
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    private static URI uri(int port, String target) {
        return URI.create("http://127.0.0.1:" + port + target);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
