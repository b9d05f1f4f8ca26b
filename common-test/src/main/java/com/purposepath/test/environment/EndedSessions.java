package com.purposepath.test.environment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The list of ended sessions that services poll; a cursor is the number of entries that its reader has seen. */
final class EndedSessions {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition read = lock.newCondition();
    private final List<Map<String, String>> entries = new ArrayList<>();
    private int seen;

    void end(UUID session) {
        lock.lock();
        try {
            entries.add(Map.of(
                    "sessionId", session.toString(),
                    "expiresAt", Instant.now().plus(TOKEN_LIFE).toString()));
            awaitReader(entries.size());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    // A reader that comes back with the cursor of an entry has taken that entry in.
    private void awaitReader(int entry) throws InterruptedException {
        long left = LIMIT.toNanos();
        while (seen < entry) {
            if (left <= 0) {
                throw new AssertionError("The service did not ask for ended sessions within " + LIMIT);
            }
            left = read.awaitNanos(left);
        }
    }

    String list(@Nullable String query) {
        int since = query == null ? 0 : cursor(query);
        lock.lock();
        try {
            seen = Math.max(seen, since);
            read.signalAll();
            var fresh = List.copyOf(entries.subList(since, entries.size()));
            var data = Map.of("sessions", fresh, "cursor", String.valueOf(entries.size()));
            return JSON.writeValueAsString(Map.of("success", true, "data", data));
        } finally {
            lock.unlock();
        }
    }

    private int cursor(String query) {
        String since = query.replaceFirst("(.*&)?since=([^&]*).*", "$2");
        int cursor = since.matches("\\d{1,9}") ? Integer.parseInt(since) : 0;
        return Math.min(cursor, entries.size());
    }
}
