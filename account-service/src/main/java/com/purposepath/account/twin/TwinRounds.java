package com.purposepath.account.twin;

import com.purposepath.account.payment.WhenSimulated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sees to it that things happen on time. */
@Component
@Conditional(WhenSimulated.class)
class TwinRounds {

    private static final Logger LOG = LoggerFactory.getLogger(TwinRounds.class);

    private final TwinStore store;
    private final TwinCycle cycle;
    private final TwinDesk desk;

    TwinRounds(TwinStore store, TwinCycle cycle, TwinDesk desk) {
        this.store = store;
        this.cycle = cycle;
        this.desk = desk;
    }

    @Scheduled(fixedDelayString = "PT1S", initialDelayString = "PT5S")
    void go() {
        store.customersWithDue(desk.now()).forEach(this::catchUp);
    }

    /** One that fails must not keep the others from their turn. */
    private void catchUp(String customer) {
        try {
            cycle.catchUp(customer);
        } catch (RuntimeException failure) {
            LOG.error("Simulated customer={} not up to date", customer, failure);
        }
    }
}
