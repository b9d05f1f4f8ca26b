package com.purposepath.traction.changefeed;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in the tenant's order a reader goes on.
 *
 * @param after the last event that the reader needs no more
 * @param head the newest event at that moment
 * @param lost why the reader cannot go on where it stopped and starts at the head instead, or null
 */
public record Position(long after, long head, @Nullable Lost lost) {

    private static final Pattern EVENT_ID = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** Reasons for which a reader's last event is of no use. */
    public enum Lost {
        EXPIRED,
        UNKNOWN;

        /** The spelling on the wire. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether this can be the id of an event at all. */
    public static boolean isEventId(String text) {
        return EVENT_ID.matcher(text).matches();
    }

    /** Goes on after {@code lastEventId}, or at the head without one. */
    static Position of(@Nullable String lastEventId, long head, long prunedTo) {
        if (lastEventId == null) {
            return new Position(head, head, null);
        }
        if (!isEventId(lastEventId) || Long.parseLong(lastEventId) > head) {
            return new Position(head, head, Lost.UNKNOWN);
        }
        long after = Long.parseLong(lastEventId);
        return after < prunedTo ? new Position(head, head, Lost.EXPIRED) : new Position(after, head, null);
    }
}
