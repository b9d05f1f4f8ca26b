package com.purposepath.traction.realtime;

import com.purposepath.traction.change.Committed;
import com.purposepath.traction.changefeed.ChangeReader;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks about once a second how far the logs have come, in one statement for all watched tenants, so that a lost wake-up loses nothing. */
@Component
class MissedWakeUps {

    private static final Logger log = LoggerFactory.getLogger(MissedWakeUps.class);

    private final Feeds feeds;
    private final ChangeReader changes;
    private final AtomicBoolean looking = new AtomicBoolean();

    MissedWakeUps(Feeds feeds, ChangeReader changes) {
        this.feeds = feeds;
        this.changes = changes;
    }

    /** While the database does not answer, one look waits for it, not one per second. */
    @Scheduled(fixedRateString = "PT0.9S")
    void look() {
        Set<UUID> watched = feeds.watched();
        if (watched.isEmpty() || !looking.compareAndSet(false, true)) {
            return;
        }
        try {
            changes.heads(watched).forEach((tenantId, seq) -> feeds.wake(new Committed(tenantId, seq)));
        } catch (DataAccessException | TransactionException away) {
            log.warn("Logs not readable, streams wait: {}", away.getMessage());
        } finally {
            looking.set(false);
        }
    }
}
