package com.purposepath.account.google;

import com.purposepath.common.security.PublishedKeys;
import io.jsonwebtoken.JwtException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Google's signing keys, fetched when they are an hour old, or when an unknown one comes up, at most every five seconds. While Google is
 * away the known keys go on being good.
 */
@Component
class GoogleKeys {

    private record Fetched(Map<String, PublicKey> keys, Instant triedAt, boolean failed) {}

    private static final Logger LOG = LoggerFactory.getLogger(GoogleKeys.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration FRESH = Duration.ofHours(1);

    private final HttpRequest request;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Fetched fetched = new Fetched(Map.of(), Instant.EPOCH, true);

    GoogleKeys(GoogleSettings settings, Clock clock) {
        this.request = HttpRequest.newBuilder(settings.keysUrl())
                .timeout(Duration.ofSeconds(3))
                .build();
        this.clock = clock;
    }

    /**
     * The key of that id; empty when Google has none.
     *
     * @throws KeysAway when nobody can tell
     */
    Optional<PublicKey> find(String keyId) {
        if (isDue(keyId)) {
            fetching.lock();
            try {
                fetched = isDue(keyId) ? fetch() : fetched;
            } finally {
                fetching.unlock();
            }
        }
        Fetched present = fetched;
        if (present.failed() && !present.keys().containsKey(keyId)) {
            throw new KeysAway();
        }
        return Optional.ofNullable(present.keys().get(keyId));
    }

    private boolean isDue(String keyId) {
        Fetched present = fetched;
        Duration age = Duration.between(present.triedAt(), clock.instant()).abs();
        return age.compareTo(present.keys().containsKey(keyId) && !present.failed() ? FRESH : PAUSE) >= 0;
    }

    private Fetched fetch() {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            return new Fetched(PublishedKeys.parse(answer.body()), clock.instant(), false);
        } catch (IOException | JwtException | IllegalArgumentException away) {
            LOG.warn(
                    "Google's keys not fetched known={} reason={}",
                    fetched.keys().size(),
                    away.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return new Fetched(fetched.keys(), clock.instant(), true);
    }
}
