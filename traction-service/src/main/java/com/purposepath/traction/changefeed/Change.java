package com.purposepath.traction.changefeed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as the log keeps it: its place in the tenant's order and the JSON that goes out, the same to everybody.
 *
 * @param body one line of JSON
 */
public record Change(long seq, String type, @Nullable UUID goalId, String body) {

    /** The id on the wire. */
    public String eventId() {
        return Long.toString(seq);
    }
}
