package com.purposepath.traction.realtime;

import java.io.IOException;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Waits for the client to close its side of the connection. The request has been read in full and the connection serves no other, so whatever
 * can be read now is the end, or not HTTP.
 */
record HangUpWatch(EndPoint connection, Runnable action) implements Callback {

    @Override
    public void succeeded() {
        try {
            if (connection.fill(BufferUtil.allocate(1)) == 0) {
                connection.tryFillInterested(this);
                return;
            }
        } catch (IOException broken) {
            failed(broken);
            return;
        }
        action.run();
    }

    @Override
    public void failed(Throwable broken) {
        action.run();
    }
}
