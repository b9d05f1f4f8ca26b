package com.purposepath.traction.realtime;

import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Ends all streams before the server stops, telling each client its own time to come back, so that they do not all come at once. */
@Component
class StreamShutdown implements SmartLifecycle {

    private static final int SOONEST_MILLIS = 1_000;
    private static final int LATEST_MILLIS = 10_000;

    private final Streams streams;
    private final Feeds feeds;
    private volatile boolean running;

    StreamShutdown(Streams streams, Feeds feeds) {
        this.streams = streams;
        this.feeds = feeds;
    }

    @Override
    public void start() {
        running = true;
        streams.accept(true);
    }

    @Override
    public void stop() {
        running = false;
        streams.accept(false);
        var random = ThreadLocalRandom.current();
        feeds.streams().forEach(stream -> stream.put(Frame.goodbye(random.nextInt(SOONEST_MILLIS, LATEST_MILLIS + 1))));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
