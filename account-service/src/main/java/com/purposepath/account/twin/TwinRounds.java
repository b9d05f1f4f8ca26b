package com.purposepath.account.twin;

import com.purposepath.account.payment.WhenSimulated;
import org.springframework.context.annotation.Conditional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sees to it that things happen on time. */
@Component
@Conditional(WhenSimulated.class)
class TwinRounds {

    private final TwinStore store;
    private final TwinCycle cycle;
    private final TwinClock clock;

    TwinRounds(TwinStore store, TwinCycle cycle, TwinClock clock) {
        this.store = store;
        this.cycle = cycle;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S", initialDelayString = "PT5S")
    void go() {
        store.customersWithDue(clock.now()).forEach(cycle::catchUp);
    }
}
