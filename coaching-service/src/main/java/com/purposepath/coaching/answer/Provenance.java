package com.purposepath.coaching.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer comes from.
 *
 * @param engine what wrote the text
 * @param cached whether it was computed for an earlier request
 * @param generatedAt when it was computed
 * @param fallbackReason why the built-in engine stands in for a configured provider, or null when it does not
 */
public record Provenance(
        String engine,
        boolean cached,
        Instant generatedAt,
        @Nullable String fallbackReason) {

    static final String BUILTIN = "builtin";

    static Provenance builtin(Instant generatedAt) {
        return new Provenance(BUILTIN, false, generatedAt, null);
    }

    Provenance again() {
        return new Provenance(engine, true, generatedAt, fallbackReason);
    }
}
