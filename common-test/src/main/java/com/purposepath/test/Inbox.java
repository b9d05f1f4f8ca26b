package com.purposepath.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a stream has brought so far, for one thread that fills it and others that wait. */
final class Inbox {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Event> events = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private int awaited;
    private long retry;
    private boolean ended;
    private @Nullable Throwable failure;

    void add(Event event) {
        change(() -> events.add(event));
    }

    void comment(String text) {
        change(() -> comments.add(text));
    }

    void retry(long millis) {
        change(() -> retry = millis);
    }

    void end(@Nullable Throwable reason) {
        change(() -> {
            ended = true;
            failure = reason;
        });
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Event await(Predicate<Event> condition, String wanted, Duration patience) {
        return awaiting(() -> find(condition), wanted, patience);
    }

    private Optional<Event> find(Predicate<Event> condition) {
        for (int i = awaited; i < events.size(); i++) {
            if (condition.test(events.get(i))) {
                awaited = i + 1;
                return Optional.of(events.get(i));
            }
        }
        return Optional.empty();
    }

    void awaitComment(String text, Duration patience) {
        awaiting(() -> comments.stream().filter(text::equals).findFirst(), "comment " + text, patience);
    }

    void awaitEnd(Duration patience) {
        awaiting(() -> ended ? Optional.of(true) : Optional.empty(), "the end of the stream", patience);
    }

    private <T> T awaiting(Supplier<Optional<T>> found, String wanted, Duration patience) {
        lock.lock();
        try {
            long left = patience.toNanos();
            Optional<T> result = found.get();
            while (result.isEmpty()) {
                rethrow();
                if (left <= 0 || ended) {
                    throw new AssertionError("%s did not arrive%s; there came %s and comments %s"
                            .formatted(
                                    wanted,
                                    ended ? " before the stream ended" : " within " + patience,
                                    events,
                                    comments));
                }
                left = changed.awaitNanos(left);
                result = found.get();
            }
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    List<Event> events() {
        lock.lock();
        try {
            return List.copyOf(events);
        } finally {
            lock.unlock();
        }
    }

    long retry() {
        lock.lock();
        try {
            return retry;
        } finally {
            lock.unlock();
        }
    }

    void rethrow() {
        lock.lock();
        try {
            if (failure != null) {
                throw new AssertionError(failure.getMessage(), failure);
            }
        } finally {
            lock.unlock();
        }
    }
}
