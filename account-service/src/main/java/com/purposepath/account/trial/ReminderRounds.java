package com.purposepath.account.trial;

import com.purposepath.common.tenant.TenantContext;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for trials of any tenant that somebody should be written to about, and then works in that tenant. */
@Component
class ReminderRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);

    private final ReminderStore store;
    private final Reminders reminders;
    private final Clock clock;

    ReminderRounds(ReminderStore store, Reminders reminders, Clock clock) {
        this.store = store;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT10S")
    void go() {
        store.due(clock.instant()).forEach(this::send);
    }

    /** One that fails must not keep the others from being sent; it is tried again in the next round. */
    private void send(ReminderStore.Due due) {
        try {
            TenantContext.run(due.tenantId(), null, () -> reminders.send(due));
        } catch (RuntimeException failure) {
            LOG.error("Reminder not sent tenant={} kind={}", due.tenantId(), due.kind(), failure);
        }
    }
}
