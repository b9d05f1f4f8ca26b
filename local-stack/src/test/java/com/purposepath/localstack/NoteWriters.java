package com.purposepath.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Some people who write notes to one goal, one after the other, until they are no longer answered. */
final class NoteWriters implements AutoCloseable {

    private static final int WRITERS = 3;
    private static final int MOST = 90; // what one page of activity holds

    private final Member member;
    private final String goal;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> answered = new CopyOnWriteArrayList<>();
    private final Semaphore answers = new Semaphore(0);
    private final AtomicInteger number = new AtomicInteger();

    NoteWriters(Member member, String goal) {
        this.member = member;
        this.goal = goal;
        for (int i = 0; i < WRITERS; i++) {
            threads.submit(this::write);
        }
    }

    private void write() {
        boolean goesOn = true;
        while (goesOn) {
            int next = number.incrementAndGet();
            goesOn = next <= MOST && post("Note " + next);
        }
    }

    private boolean post(String note) {
        try {
            Reply reply = member.post("/traction/api/v1/goals/{id}/notes", Map.of("note", note), goal);
            if (reply.status() != 201) {
                return false;
            }
            answered.add(note);
            answers.release();
            return true;
        } catch (UncheckedIOException hungUp) {
            return false;
        }
    }

    void awaitAnswers(int count, Duration limit) throws InterruptedException {
        assertThat(answers.tryAcquire(count, limit.toMillis(), TimeUnit.MILLISECONDS))
                .isTrue();
    }

    /** What was answered with success, when nobody writes any more. */
    List<String> stopped() {
        close();
        return answered;
    }

    @Override
    public void close() {
        threads.close();
    }
}
