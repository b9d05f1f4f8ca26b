package com.purposepath.traction.realtime;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Notices that an answer is over; after an error and after a time-out the container completes it too. */
record EndListener(Runnable action) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
        action.run();
    }

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onTimeout(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
