package com.purposepath.common.security;

import com.purposepath.common.error.CommonError;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sessions that have ended before their access tokens did, learnt from account-service every few seconds and kept until those tokens
 * would have expired anyway. While account-service is away, what is known goes on counting; tokens live 15 minutes at most.
 */
public final class RevokedSessions implements SessionGuard, SmartLifecycle {

    /** Header that carries the secret which the services share. */
    public static final String KEY_HEADER = "X-Internal-Key";

    private static final Logger log = LoggerFactory.getLogger(RevokedSessions.class);
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final SecurityProperties properties;
    private final URI list;
    private final ApplicationEventPublisher events;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<UUID, Instant> ended = new ConcurrentHashMap<>();
    private volatile @Nullable Thread poller;
    private String cursor = "0";
    private boolean reachable = true;

    public RevokedSessions(SecurityProperties properties, URI list, ApplicationEventPublisher events) {
        this.properties = properties;
        this.list = list;
        this.events = events;
    }

    @Override
    public CurrentUser check(CurrentUser user) {
        if (isEnded(user.sessionId())) {
            throw CommonError.UNAUTHORIZED.exception();
        }
        return user;
    }

    public boolean isEnded(UUID sessionId) {
        return ended.containsKey(sessionId);
    }

    @Override
    public void start() {
        Thread thread = Thread.ofVirtual().name("revoked-sessions").unstarted(this::poll);
        poller = thread;
        thread.start();
    }

    @Override
    public void stop() {
        Thread running = poller;
        poller = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return poller != null;
    }

    /** Goes on whatever happens: a list that is no longer read would let ended sessions in. */
    private void poll() {
        while (Thread.currentThread() == poller) {
            try {
                learn(fetch());
                reachable(true, "");
                Thread.sleep(properties.revokedSessionsEvery());
            } catch (IOException | RuntimeException away) {
                reachable(false, away.toString());
                pause();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(properties.revokedSessionsEvery());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer fetch() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(list + "?since=" + cursor))
                .header(KEY_HEADER, properties.internalKey())
                .timeout(Duration.ofSeconds(3))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return MAPPER.readValue(answer.body(), Answer.class);
    }

    private void learn(Answer answer) {
        var fresh = new HashSet<UUID>();
        for (Ended session : answer.data().sessions()) {
            if (ended.put(session.sessionId(), session.expiresAt()) == null) {
                fresh.add(session.sessionId());
            }
        }
        cursor = answer.data().cursor();
        Instant now = Instant.now();
        ended.values().removeIf(expiry -> expiry.plusSeconds(60).isBefore(now));
        if (!fresh.isEmpty()) {
            events.publishEvent(new SessionsRevoked(Set.copyOf(fresh)));
        }
    }

    private void reachable(boolean now, String reason) {
        if (now != reachable) {
            log.info("list of ended sessions {} {}", now ? "reachable again" : "not reachable", reason);
            reachable = now;
        }
    }

    private record Answer(Data data) {}

    private record Data(List<Ended> sessions, String cursor) {}

    private record Ended(UUID sessionId, Instant expiresAt) {}
}
