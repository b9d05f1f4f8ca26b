package com.purposepath.traction.realtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.traction.changefeed.Change;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LiveStreamTest {

    private static final Instant TOKEN_ENDS = Instant.now().plusSeconds(900);

    private final Client client = new Client();
    private final LiveStream stream = new LiveStream(
            new Viewer(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), TOKEN_ENDS),
            new Interest.OfTenant(Set.of()),
            client);

    @Test
    void aClientThatReadsGetsEverythingInOrder() throws InterruptedException {
        client.reads();
        stream.start(0);
        for (int seq = 1; seq <= 5_000; seq++) {
            offer(seq);
            assertThat(client.next()).startsWith("id: " + seq + "\n");
        }
    }

    @Test
    void aClientThatDoesNotReadIsCutOffOnceAThousandEventsWait() throws InterruptedException {
        stream.start(0);
        offer(1);
        client.awaitWriter();
        for (int seq = 2; seq <= LiveStream.MOST_WAITING + 1; seq++) {
            offer(seq);
        }
        assertThat(client.dropped.getCount()).isEqualTo(1);

        offer(LiveStream.MOST_WAITING + 2);

        assertThat(client.dropped.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void eventsOfTheReplayAreNotSentAgain() throws InterruptedException {
        client.reads();
        offer(1);
        offer(2);
        offer(3);

        stream.start(2);

        assertThat(client.next()).startsWith("id: 3\n");
    }

    @Test
    void silenceOfFifteenSecondsIsBroken() throws InterruptedException {
        client.reads();
        stream.start(0);

        stream.pulse(Instant.now().plus(LiveStream.HEARTBEAT_AFTER).minusSeconds(1));
        stream.pulse(Instant.now().plus(LiveStream.HEARTBEAT_AFTER));
        offer(1);

        assertThat(client.next()).isEqualTo(":heartbeat\n\n");
        assertThat(client.next()).startsWith("id: 1\n");
    }

    @Test
    void nothingFollowsTheLastFrame() throws InterruptedException {
        client.reads();
        stream.start(0);

        stream.pulse(TOKEN_ENDS);
        offer(1);
        stream.put(Frame.ACCESS_REVOKED);

        assertThat(client.next()).startsWith("event: token.expired\n");
        assertThat(client.ended.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(client.frames).isEmpty();
    }

    private void offer(long seq) {
        var change = new Change(seq, "goal.updated", null, "{}");
        stream.offer(change, Frame.of(change));
    }

    /** A client that reads, or lets the writer wait until it is dropped. */
    private static final class Client implements Output {

        private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
        private final CountDownLatch reading = new CountDownLatch(1);
        private final CountDownLatch waiting = new CountDownLatch(1);
        private final CountDownLatch dropped = new CountDownLatch(1);
        private final CountDownLatch ended = new CountDownLatch(1);

        void reads() {
            reading.countDown();
        }

        void awaitWriter() throws InterruptedException {
            assertThat(waiting.await(5, TimeUnit.SECONDS)).isTrue();
        }

        String next() throws InterruptedException {
            return frames.poll(5, TimeUnit.SECONDS);
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            waiting.countDown();
            try {
                reading.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            if (dropped.getCount() == 0) {
                throw new IOException("dropped");
            }
            frames.add(new String(bytes, UTF_8));
        }

        @Override
        public void flush() {}

        @Override
        public void end() {
            ended.countDown();
        }

        @Override
        public void abort() {
            dropped.countDown();
            reading.countDown();
        }
    }
}
