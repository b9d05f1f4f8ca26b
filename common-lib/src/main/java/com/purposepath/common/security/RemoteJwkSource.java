package com.purposepath.common.security;

import io.jsonwebtoken.JwtException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that account-service publishes, fetched when an unknown id comes up, at most every five seconds, and otherwise every five
 * minutes. While account-service is away the known keys go on being good: they only ever grow out of use by rotation.
 */
final class RemoteJwkSource implements JwkSource {

    private static final Logger log = LoggerFactory.getLogger(RemoteJwkSource.class);
    private static final long PAUSE_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long FRESH_NANOS = Duration.ofMinutes(5).toNanos();

    private final HttpRequest request;
    private final HttpClient client;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Map<String, PublicKey> keys = Map.of();
    private volatile long triedAt = System.nanoTime() - FRESH_NANOS;

    RemoteJwkSource(URI uri) {
        this.request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(3)).build();
        this.client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    }

    @Override
    public @Nullable PublicKey find(String keyId) {
        boolean known = keys.containsKey(keyId);
        if (System.nanoTime() - triedAt > (known ? FRESH_NANOS : PAUSE_NANOS)) {
            refresh(known);
        } else if (!known && fetching.isLocked()) {
            refresh(false);
        }
        return keys.get(keyId);
    }

    /** One thread fetches; those that need an unknown key wait for it, the others go on with what they have. */
    private void refresh(boolean known) {
        if (known) {
            if (fetching.tryLock()) {
                fetchLocked();
            }
            return;
        }
        fetching.lock();
        fetchLocked();
    }

    private void fetchLocked() {
        try {
            if (System.nanoTime() - triedAt > PAUSE_NANOS) {
                keys = fetch();
            }
        } catch (IOException | JwtException | IllegalArgumentException away) {
            log.warn("signing keys not fetched known={} reason={}", keys.size(), away.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            triedAt = System.nanoTime();
            fetching.unlock();
        }
    }

    private Map<String, PublicKey> fetch() throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return PublishedKeys.parse(answer.body());
    }
}
