package com.purposepath.traction.realtime;

import com.purposepath.traction.change.Committed;
import com.purposepath.traction.changefeed.ChangeReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** The tenants that somebody on this replica is watching. */
@Component
class Feeds {

    private final ChangeReader changes;
    private final Map<UUID, TenantFeed> feeds = new ConcurrentHashMap<>();

    Feeds(ChangeReader changes) {
        this.changes = changes;
    }

    /**
     * Puts the stream on its tenant's feed.
     *
     * @param head an event that was the newest a moment ago
     * @return the last event that will not be offered to it
     */
    long join(LiveStream stream, long head) {
        var joinedAt = new AtomicLong();
        feeds.compute(stream.viewer().tenantId(), (tenantId, known) -> {
            var feed = known == null ? new TenantFeed(tenantId, changes, head) : known;
            joinedAt.set(feed.join(stream));
            return feed;
        });
        wake(new Committed(stream.viewer().tenantId(), head));
        return joinedAt.get();
    }

    void leave(LiveStream stream) {
        feeds.computeIfPresent(stream.viewer().tenantId(), (tenantId, feed) -> feed.leave(stream) ? null : feed);
    }

    /** Never waits. */
    void wake(Committed news) {
        var feed = feeds.get(news.tenantId());
        if (feed != null) {
            feed.wake(news.seq());
        }
    }

    List<LiveStream> streams() {
        return feeds.values().stream().flatMap(feed -> feed.streams().stream()).toList();
    }

    /** Those whose log matters here. */
    Set<UUID> watched() {
        return Set.copyOf(feeds.keySet());
    }
}
