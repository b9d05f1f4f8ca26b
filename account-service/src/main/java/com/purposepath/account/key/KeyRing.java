package com.purposepath.account.key;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All keys that matter, and which of them does what at an instant.
 *
 * @param keys oldest first
 */
record KeyRing(List<SigningKey> keys) {

    /** A little longer than an access token lives, clock skew included. */
    static final Duration LISTED_AFTER_RETIRING = Duration.ofMinutes(20);

    KeyRing {
        keys = keys.stream().sorted(Comparator.comparing(SigningKey::signsFrom)).toList();
    }

    /** The youngest key whose time has come. */
    Optional<SigningKey> signing(Instant now) {
        return keys.reversed().stream()
                .filter(key -> !key.signsFrom().isAfter(now))
                .findFirst();
    }

    /** The key in use first, then announced ones, then those that have signed tokens which may still be good. */
    List<SigningKey> published(Instant now) {
        var current = signing(now).stream();
        var others = keys.reversed().stream()
                .filter(key -> isListed(key, now) && !signing(now).equals(Optional.of(key)));
        return Stream.concat(current, others).toList();
    }

    /** When the next key must begin to sign, if it is time to make it; a first key signs at once. */
    Optional<Instant> successorDue(Instant now, KeySettings settings) {
        if (keys.isEmpty()) {
            return Optional.of(now);
        }
        Instant planned = keys.getLast().signsFrom().plus(settings.period());
        Instant earliest = now.plus(settings.announce());
        return planned.isAfter(earliest) ? Optional.empty() : Optional.of(earliest);
    }

    boolean isListed(SigningKey key, Instant now) {
        int index = IntStream.range(0, keys.size())
                .filter(i -> keys.get(i).kid().equals(key.kid()))
                .findFirst()
                .orElseThrow();
        return index == keys.size() - 1
                || keys.get(index + 1).signsFrom().plus(LISTED_AFTER_RETIRING).isAfter(now);
    }
}
