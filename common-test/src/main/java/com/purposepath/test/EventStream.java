package com.purposepath.test;

import com.purposepath.test.contract.ContractAssertions;
import com.purposepath.test.contract.Exchange;
import com.purposepath.test.http.Http;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An open stream of server-sent events; what arrives is held against the contract and kept. */
public final class EventStream implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final InputStream body;
    private final Reply opening;
    private final Inbox inbox = new Inbox();
    private Duration patience = PATIENCE;

    private EventStream(Exchange opened, InputStream body) {
        this.body = body;
        this.opening = new Reply(opened);
        var frames = new FrameReader(
                body, inbox, event -> ContractAssertions.checkEvent(opened, event.type(), event.data()));
        Thread.ofVirtual().name("event-stream").start(frames);
    }

    static EventStream open(@Nullable String service, HttpRequest request) {
        HttpResponse<InputStream> response = Http.open(request);
        Exchange opened = Http.exchange(service, request, response);
        if (response.statusCode() != 200) {
            throw refused(opened, response.body());
        }
        ContractAssertions.check(opened);
        return new EventStream(opened, response.body());
    }

    private static AssertionError refused(Exchange opened, InputStream body) {
        try (body) {
            return new AssertionError(opened + ", expected a stream: " + new String(body.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits so long from now on instead of 5 s. */
    public EventStream within(Duration limit) {
        patience = limit;
        return this;
    }

    /** The next event of this type after the last one awaited; those before it are passed over. */
    public Event await(String type) {
        return await(event -> event.type().equals(type), type);
    }

    /** The next event, whatever it is. */
    public Event next() {
        return await(event -> true, "any event");
    }

    /** The next event that fulfils the condition. */
    public Event await(Predicate<Event> condition) {
        return await(condition, "an event as described");
    }

    private Event await(Predicate<Event> condition, String wanted) {
        return inbox.await(condition, wanted, patience);
    }

    /** Waits until a comment such as {@code heartbeat} arrives. */
    public void awaitComment(String text) {
        inbox.awaitComment(text, patience);
    }

    /** Waits until the service ends the stream. */
    public void awaitEnd() {
        inbox.awaitEnd(patience);
    }

    /** All that have arrived so far. */
    public List<Event> events() {
        return inbox.events();
    }

    /** Milliseconds that the service last asked to wait before a new attempt; 0 when it never did. */
    public long retry() {
        return inbox.retry();
    }

    public String header(String name) {
        return opening.header(name);
    }

    /** Hangs up. Fails when something arrived that the contract does not allow. */
    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inbox.rethrow();
    }
}
