package com.purposepath.localstack;

import com.purposepath.localstack.home.StackFailure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.concurrent.Callable;

/** What has been opened so far; closes it in reverse order at whatever moment that is asked for. */
final class Teardown implements AutoCloseable {

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private boolean closed;

    /**
     * Opens one thing more. Closing waits until that is done, so that nothing falls between.
     *
     * @throws StackFailure when it is too late for that
     */
    synchronized <T extends AutoCloseable> T open(Callable<T> opening) throws Exception {
        if (closed) {
            throw new StackFailure("Stopped before everything had started.");
        }
        T thing = opening.call();
        opened.push(thing);
        return thing;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** @throws StackFailure when something does not close; the rest is closed all the same */
    @Override
    public synchronized void close() {
        closed = true;
        var troubles = new ArrayList<String>();
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                troubles.add(e.toString());
            }
        }
        if (!troubles.isEmpty()) {
            throw new StackFailure("Not everything stopped in good order: " + String.join("; ", troubles));
        }
    }
}
