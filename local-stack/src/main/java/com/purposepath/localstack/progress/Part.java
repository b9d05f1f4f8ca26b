package com.purposepath.localstack.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** One line of progress: what a part does since when, or what has become of it. */
record Part(String name, State state, String text, Instant since, Duration taken) {

    enum State {
        DOING,
        DONE,
        FAILED
    }

    static Part doing(String name, String what) {
        return new Part(name, State.DOING, what, Instant.now(), Duration.ZERO);
    }

    Part detailed(String what) {
        return new Part(name, state, what, since, taken);
    }

    Part ended(State end, String result) {
        return new Part(name, end, result, since, Duration.between(since, Instant.now()));
    }

    String line() {
        Duration shown = state == State.DOING ? Duration.between(since, Instant.now()) : taken;
        return String.format(Locale.ROOT, "  %-10s %-22s %6.1f s", name, text, shown.toMillis() / 1000.0);
    }
}
