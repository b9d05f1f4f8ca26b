package com.purposepath.account.webhook;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries again what could not be handled, besides the provider who does so too. */
@Component
class ReplayRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRounds.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(90);

    private final EventStore store;
    private final EventInbox inbox;
    private final Clock clock;

    ReplayRounds(EventStore store, EventInbox inbox, Clock clock) {
        this.store = store;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT30S")
    void go() {
        store.left(clock.instant().minus(PATIENCE)).forEach(this::replay);
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT1H")
    void forget() {
        store.forgetHandled(clock.instant().minus(KEPT));
    }

    private void replay(byte[] body) {
        try {
            inbox.replay(body);
        } catch (RuntimeException failure) {
            LOG.error("Event still not handled", failure);
        }
    }
}
