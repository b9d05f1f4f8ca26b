package com.purposepath.coaching.answer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Lets so many through in any span of that length. */
final class SlidingWindow {

    private final int most;
    private final long length;
    private final Deque<Long> taken = new ArrayDeque<>();

    SlidingWindow(int most, Duration length) {
        this.most = most;
        this.length = length.toMillis();
    }

    /**
     * @param now in milliseconds
     * @return how long to wait, or nothing where it was let through
     */
    synchronized Optional<Duration> take(long now) {
        while (!taken.isEmpty() && taken.peekFirst() <= now - length) {
            taken.removeFirst();
        }
        if (taken.size() >= most) {
            return Optional.of(Duration.ofMillis(taken.getFirst() + length - now));
        }
        taken.addLast(now);
        return Optional.empty();
    }
}
