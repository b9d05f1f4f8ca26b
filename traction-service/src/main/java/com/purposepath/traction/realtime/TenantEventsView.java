package com.purposepath.traction.realtime;

import com.purposepath.common.json.CamelCase;
import com.purposepath.traction.changefeed.Change;
import com.purposepath.traction.changefeed.Position;
import java.util.List;
import tools.jackson.databind.util.RawValue;

/**
 * A piece of the tenant's events, and where to ask on.
 *
 * @param events as the stream sends them
 */
@CamelCase
record TenantEventsView(List<RawValue> events, String lastEventId, boolean hasMore, boolean resync) {

    static TenantEventsView nothingSince(Position position) {
        return new TenantEventsView(List.of(), Long.toString(position.head()), false, position.lost() != null);
    }

    static TenantEventsView of(List<Change> events, long seenTo, boolean hasMore) {
        var raw = events.stream().map(change -> new RawValue(change.body())).toList();
        return new TenantEventsView(raw, Long.toString(seenTo), hasMore, false);
    }
}
