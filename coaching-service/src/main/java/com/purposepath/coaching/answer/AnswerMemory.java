package com.purposepath.coaching.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.purposepath.common.tenant.TenantContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps answers for five minutes, each for its tenant alone. */
final class AnswerMemory {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 5_000;

    private final JsonMapper json;
    private final Cache<Key, Answered<?>> answers;

    AnswerMemory(JsonMapper json, Clock clock) {
        this.json = json;
        this.answers = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KEPT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** The same for equal questions of the bound tenant; of the question itself only a hash is kept. */
    Key key(String operation, Object question) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(question));
            return new Key(TenantContext.require(), operation, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param <A> what the operation answers */
    @SuppressWarnings("unchecked")
    <A> @Nullable Answered<A> find(Key key) {
        return (Answered<A>) answers.getIfPresent(key);
    }

    void keep(Key key, Answered<?> answered) {
        answers.put(key, answered);
    }

    record Key(UUID tenantId, String operation, String hash) {}
}
