package com.purposepath.gateway;

import com.purposepath.gateway.Upstream.Seen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real gateway on a port of its own, three small services behind it, and a client in front. */
@Execution(ExecutionMode.SAME_THREAD)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "purposepath.security.internal-key=a-secret-of-the-tests-with-enough-characters",
            "purposepath.security.revoked-sessions-every=100ms",
            "purposepath.gateway.routing.response-timeout=1s",
            "purposepath.gateway.routing.response-timeouts.scanWebsite=3s",
            "purposepath.gateway.status.every=100ms",
            "purposepath.gateway.rate-limits.anonymous=1000000",
            "purposepath.gateway.rate-limits.user=1000000",
            "purposepath.gateway.origin.frontends=https://app.example.com,http://localhost:3000",
            "purposepath.gateway.mailbox-url=http://localhost:8025",
            "purposepath.gateway.demo-email=ada@bakery.example",
            "purposepath.gateway.demo-password=Demo-Pass1!"
        })
abstract class GatewayTest {

    static final Upstream account = new Upstream();
    static final Upstream coaching = new Upstream();
    static final Upstream traction = new Upstream();
    static final Tokens tokens = new Tokens();

    static final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @LocalServerPort
    int port;

    @BeforeEach
    void freshServices() {
        Stream.of(account, coaching, traction).forEach(Upstream::reset);
        publishKeys();
    }

    private static void publishKeys() {
        account.on("/.well-known/jwks.json", exchange -> Upstream.send(exchange, 200, tokens.keySet()));
        account.on("/internal/revoked-sessions", 200, "{\"success\":true,\"data\":{\"sessions\":[],\"cursor\":\"0\"}}");
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        publishKeys();
        properties.add("purposepath.gateway.routing.account-url", account::url);
        properties.add("purposepath.gateway.routing.coaching-url", coaching::url);
        properties.add("purposepath.gateway.routing.traction-url", traction::url);
    }

    URI uri(String target) {
        return URI.create("http://127.0.0.1:" + port + target);
    }

    HttpResponse<String> get(String target, String... headers) {
        return send(target, request -> headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> getSignedIn(String target, String... headers) {
        return send(target, request -> signedIn(headers.length == 0 ? request : request.headers(headers)));
    }

    HttpResponse<String> post(String target, String body, String... headers) {
        return send(
                target,
                request -> (headers.length == 0 ? request : request.headers(headers))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(String target, UnaryOperator<HttpRequest.Builder> with) {
        return send(target, with, BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(String target, UnaryOperator<HttpRequest.Builder> with, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(
                    with.apply(HttpRequest.newBuilder(uri(target)).timeout(Duration.ofSeconds(20)))
                            .build(),
                    body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder signedIn(HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + tokens.good());
    }

    /** Writes to the gateway's port letter by letter, and gives back all that comes until it hangs up. */
    String raw(String text) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return untilItHangsUp(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever hangs up on a request that is still being sent may do so rudely. */
    private static String untilItHangsUp(InputStream answer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            answer.transferTo(bytes);
        } catch (SocketException reset) {
            bytes.write('\n');
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    String rawGet(String target, String... headerLines) {
        return raw("GET " + target + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n"
                + String.join("", headerLines) + "\r\n");
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    static String code(HttpResponse<String> answer) {
        return json(answer).path("code").asString();
    }

    static String rawCode(String answer) {
        return JsonMapper.shared()
                .readTree(answer.substring(answer.indexOf("\r\n\r\n") + 4))
                .path("code")
                .asString();
    }

    static Seen lastGoals() {
        return traction.last("/goals");
    }
}
