package com.purposepath.traction.realtime;

import com.purposepath.traction.changefeed.Change;
import com.purposepath.traction.changefeed.ChangeReader;
import com.purposepath.traction.changefeed.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The tenant's events for clients that ask instead of listening. */
@Service
class EventPoll {

    private static final int PAGE = 500;

    private final ChangeReader changes;

    EventPoll(ChangeReader changes) {
        this.changes = changes;
    }

    TenantEventsView since(@Nullable String since, Interest interest, int limit) {
        Position position = changes.resume(since);
        if (position.after() == position.head()) {
            return TenantEventsView.nothingSince(position);
        }
        List<Change> found = new ArrayList<>();
        long after = position.after();
        while (after < position.head()) {
            List<Change> page = interest.read(changes, after, PAGE);
            for (Change change : page) {
                if (interest.covers(change) && found.size() == limit) {
                    return TenantEventsView.of(found, found.getLast().seq(), true);
                }
                if (interest.covers(change)) {
                    found.add(change);
                }
            }
            after = page.isEmpty() ? position.head() : page.getLast().seq();
        }
        return TenantEventsView.of(found, after, false);
    }
}
