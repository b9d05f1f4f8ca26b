package com.purposepath.traction.realtime;

import com.purposepath.traction.changefeed.Change;
import com.purposepath.traction.changefeed.ChangeReader;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client's stream. Whoever has news puts them into its queue and goes on; a virtual thread that lives only while something waits writes
 * them. Until the stream is open, the opening thread is that writer: what is put meanwhile waits until the replay is through.
 */
final class LiveStream {

    static final int MOST_WAITING = 1_000;
    static final Duration HEARTBEAT_AFTER = Duration.ofSeconds(15);

    private static final Logger log = LoggerFactory.getLogger(LiveStream.class);

    private final Viewer viewer;
    private final Interest interest;
    private final Output output;
    private final Queue<Frame> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicInteger work = new AtomicInteger(1);
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile Instant lastOutput = Instant.now();
    private long sentTo;

    LiveStream(Viewer viewer, Interest interest, Output output) {
        this.viewer = viewer;
        this.interest = interest;
        this.output = output;
    }

    Viewer viewer() {
        return viewer;
    }

    /** Sends what comes before the live events, then lets these flow. */
    void open(Replay replay, ChangeReader changes) {
        try {
            replay.send(changes, output);
        } catch (IOException gone) {
            abort(gone.toString());
        } catch (RuntimeException failure) {
            log.warn("Replay failed, the client may resume tenantId={}", viewer.tenantId(), failure);
            abort("replay failed");
        }
        start(replay.to());
    }

    /** Lets the live events flow that come after {@code seq}. */
    void start(long seq) {
        sentTo = seq;
        drain();
    }

    /** Takes over an event, if it is of interest; never waits. */
    void offer(Change change, Frame frame) {
        if (interest.covers(change)) {
            put(frame);
        } else if (interest.endsWith(change)) {
            put(Frame.GOAL_DELETED);
        }
    }

    /** Never waits; a client that leaves too much unread is cut off. */
    void put(Frame frame) {
        if (ended.get() || closing.get() || (frame.last() && closing.getAndSet(true))) {
            return;
        }
        if (!waiting.offer(frame)) {
            log.info("Slow client cut off tenantId={} userId={}", viewer.tenantId(), viewer.userId());
            abort("does not read");
        } else if (work.getAndIncrement() == 0) {
            Thread.ofVirtual().name("stream-writer").start(this::drain);
        }
    }

    /** Looks at the clock: the token's end, or a sign of life after a silence. */
    void pulse(Instant now) {
        if (!now.isBefore(viewer.expiresAt())) {
            put(Frame.TOKEN_EXPIRED);
        } else if (work.get() == 0 && !now.isBefore(lastOutput.plus(HEARTBEAT_AFTER))) {
            put(Frame.HEARTBEAT);
        }
    }

    /** Drops the client at once; harmless when repeated. */
    void abort(String reason) {
        if (ended.compareAndSet(false, true)) {
            log.debug("Stream dropped tenantId={} userId={} reason={}", viewer.tenantId(), viewer.userId(), reason);
            waiting.clear();
            Thread.ofVirtual().name("stream-end").start(output::abort);
        }
    }

    private void drain() {
        int seen = work.get();
        do {
            writeWaiting();
            seen = work.addAndGet(-seen);
        } while (seen != 0);
    }

    private void writeWaiting() {
        try {
            Frame frame = waiting.poll();
            while (frame != null && !ended.get()) {
                write(frame);
                frame = waiting.poll();
            }
            if (!ended.get()) {
                output.flush();
                lastOutput = Instant.now();
            }
        } catch (IOException gone) {
            abort(gone.toString());
        }
    }

    private void write(Frame frame) throws IOException {
        if (frame.seq() > sentTo) {
            output.write(frame.bytes());
        }
        if (frame.last() && ended.compareAndSet(false, true)) {
            output.end();
        }
    }
}
