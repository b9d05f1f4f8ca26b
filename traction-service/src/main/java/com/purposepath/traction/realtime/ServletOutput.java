package com.purposepath.traction.realtime;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** An answer that stays open after its request was handled. */
final class ServletOutput implements Output {

    private final AsyncContext context;
    private final EndPoint connection;
    private ServletResponse response;

    private ServletOutput(AsyncContext context, EndPoint connection) {
        this.context = context;
        this.response = context.getResponse();
        this.connection = connection;
    }

    /** Takes the answer over from the container, which sets no time limit any more. */
    static ServletOutput start(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Type", "text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Connection", "close");
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(0);
        var jetty = ServletContextRequest.getServletContextRequest(request);
        return new ServletOutput(
                context, jetty.getConnectionMetaData().getConnection().getEndPoint());
    }

    /** Runs {@code action} once, whoever ends the answer. */
    void whenEnded(Runnable action) {
        context.addListener(new EndListener(action));
    }

    /** Runs {@code action} as soon as the client closes its side, long before a write would fail. */
    void whenHungUp(Runnable action) {
        connection.tryFillInterested(new HangUpWatch(connection, action));
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        response.getOutputStream().write(bytes);
    }

    /** The first time sends the headers, which the response's wrappers add to; from then on these are only in the way. */
    @Override
    public void flush() throws IOException {
        response.flushBuffer();
        while (response instanceof ServletResponseWrapper wrapper) {
            response = wrapper.getResponse();
        }
    }

    @Override
    public void end() {
        context.complete();
    }

    @Override
    public void abort() {
        connection.close();
        context.complete();
    }
}
