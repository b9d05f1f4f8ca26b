package com.purposepath.account.trial;

import com.purposepath.common.tenant.TenantContext;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for trials of any tenant that somebody should be written to about, and then works in that tenant. */
@Component
class ReminderRounds {

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
        store.due(clock.instant()).forEach(due -> TenantContext.run(due.tenantId(), null, () -> reminders.send(due)));
    }
}
