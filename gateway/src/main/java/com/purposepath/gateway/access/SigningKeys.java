package com.purposepath.gateway.access;

import com.purposepath.common.security.JwkSource;
import com.purposepath.common.security.PublishedKeys;
import com.purposepath.common.security.SecurityProperties;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The keys that account-service publishes, fetched without blocking; those we have stay good while account-service is away. */
@Component
class SigningKeys implements JwkSource {

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
    private static final long PAUSE_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long FRESH_NANOS = Duration.ofMinutes(5).toNanos();

    private final HttpRequest request;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private volatile Map<String, PublicKey> keys = Map.of();
    private volatile long triedAt = System.nanoTime() - FRESH_NANOS;
    private Mono<Void> fetch = Mono.empty();

    SigningKeys(SecurityProperties properties) {
        request = HttpRequest.newBuilder(properties.jwksUri())
                .timeout(Duration.ofSeconds(3))
                .build();
    }

    @Override
    public @Nullable PublicKey find(String keyId) {
        return keys.get(keyId);
    }

    boolean none() {
        return keys.isEmpty();
    }

    /** Whether it is time to look for rotated keys. */
    boolean stale() {
        return System.nanoTime() - triedAt > FRESH_NANOS;
    }

    /** Completes once the keys are as new as they can be had; asks account-service at most every five seconds. */
    synchronized Mono<Void> refresh() {
        if (System.nanoTime() - triedAt > PAUSE_NANOS) {
            triedAt = System.nanoTime();
            fetch = Mono.fromFuture(() -> client.sendAsync(request, BodyHandlers.ofString()))
                    .doOnNext(answer -> keys = read(answer))
                    .doOnError(away ->
                            log.warn("signing keys not fetched known={} reason={}", keys.size(), away.toString()))
                    .onErrorComplete()
                    .then()
                    .cache();
        }
        return fetch;
    }

    private static Map<String, PublicKey> read(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        return PublishedKeys.parse(answer.body());
    }
}
