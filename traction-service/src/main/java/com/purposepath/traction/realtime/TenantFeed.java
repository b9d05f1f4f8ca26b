package com.purposepath.traction.realtime;

import com.purposepath.common.tenant.TenantContext;
import com.purposepath.traction.changefeed.Change;
import com.purposepath.traction.changefeed.ChangeReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Follows one tenant's log on behalf of all its streams on this replica: each event is read once and handed on from memory. */
final class TenantFeed {

    private static final int PAGE = 500;
    private static final Logger log = LoggerFactory.getLogger(TenantFeed.class);

    private final UUID tenantId;
    private final ChangeReader changes;
    private final Set<LiveStream> streams = new HashSet<>();
    private final AtomicLong head;
    private final AtomicInteger work = new AtomicInteger();
    private long position;

    TenantFeed(UUID tenantId, ChangeReader changes, long head) {
        this.tenantId = tenantId;
        this.changes = changes;
        this.head = new AtomicLong(head);
        this.position = head;
    }

    /** From now on the stream is offered every event; answers the last one that it was not. */
    synchronized long join(LiveStream stream) {
        streams.add(stream);
        return position;
    }

    /** Answers whether the stream was the last one. */
    synchronized boolean leave(LiveStream stream) {
        streams.remove(stream);
        return streams.isEmpty();
    }

    synchronized List<LiveStream> streams() {
        return List.copyOf(streams);
    }

    /** The log reaches to {@code seq}; never waits. */
    void wake(long seq) {
        if (head.getAndAccumulate(seq, Math::max) < seq || behind()) {
            if (work.getAndIncrement() == 0) {
                Thread.ofVirtual().name("tenant-feed").start(this::follow);
            }
        }
    }

    private synchronized boolean behind() {
        return position < head.get();
    }

    private void follow() {
        int seen = work.get();
        do {
            try {
                TenantContext.run(tenantId, null, this::readNew);
            } catch (DataAccessException | TransactionException away) {
                log.warn("Log not readable, the next look makes up for it tenantId={}", tenantId, away);
            }
            seen = work.addAndGet(-seen);
        } while (seen != 0);
    }

    private void readNew() {
        List<Change> page;
        do {
            page = changes.after(position, PAGE);
            handOn(page);
        } while (page.size() == PAGE);
    }

    private synchronized void handOn(List<Change> page) {
        for (Change change : page) {
            var frame = Frame.of(change);
            streams.forEach(stream -> stream.offer(change, frame));
            position = change.seq();
        }
    }
}
