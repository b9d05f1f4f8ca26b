package com.purposepath.traction.realtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.purposepath.traction.changefeed.Change;
import com.purposepath.traction.changefeed.Position.Lost;

/**
 * Bytes of the stream's text that belong together; one of an event is shared by all streams that carry it.
 *
 * @param seq the event's place in the tenant's order; control frames are after everything
 * @param last whether the stream ends with it
 */
record Frame(long seq, byte[] bytes, boolean last) {

    static final Frame HEARTBEAT = control(":heartbeat\n\n", false);
    static final Frame TOKEN_EXPIRED = control("event: token.expired\ndata: {\"type\":\"token.expired\"}\n\n", true);
    static final Frame GOAL_DELETED = closed("goal_deleted");
    static final Frame ACCESS_REVOKED = closed("access_revoked");

    private static final String EVENT = "id: %d\nevent: %s\ndata: %s\n\n";

    static Frame of(Change change) {
        return new Frame(
                change.seq(),
                EVENT.formatted(change.seq(), change.type(), change.body()).getBytes(UTF_8),
                false);
    }

    static Frame ready(long position) {
        return control(
                EVENT.formatted(position, "ready", "{\"type\":\"ready\",\"lastEventId\":\"%d\"}".formatted(position)),
                false);
    }

    static Frame resync(Lost reason, long position) {
        String data =
                "{\"type\":\"resync\",\"reason\":\"%s\",\"lastEventId\":\"%d\"}".formatted(reason.wireName(), position);
        return control(EVENT.formatted(position, "resync", data), false);
    }

    /** How long the client waits before it comes back. */
    static Frame retry(int millis) {
        return control("retry: " + millis + "\n\n", false);
    }

    static Frame goodbye(int retryMillis) {
        return control("retry: " + retryMillis + "\n\n", true);
    }

    private static Frame closed(String reason) {
        return control(
                "event: stream.closed\ndata: {\"type\":\"stream.closed\",\"reason\":\"%s\"}\n\n".formatted(reason),
                true);
    }

    private static Frame control(String text, boolean last) {
        return new Frame(Long.MAX_VALUE, text.getBytes(UTF_8), last);
    }
}
