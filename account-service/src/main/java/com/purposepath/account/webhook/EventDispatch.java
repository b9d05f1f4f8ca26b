package com.purposepath.account.webhook;

import com.purposepath.account.billing.Customers;
import com.purposepath.common.tenant.TenantContext;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds out which tenant an event concerns, and has it handled there; only here work begins without a tenant. */
@Component
class EventDispatch {

    private static final Logger LOG = LoggerFactory.getLogger(EventDispatch.class);

    private final EventStore store;
    private final Customers customers;
    private final EventHandling handling;
    private final Clock clock;

    EventDispatch(EventStore store, Customers customers, EventHandling handling, Clock clock) {
        this.store = store;
        this.customers = customers;
        this.handling = handling;
        this.clock = clock;
    }

    void keep(Event event, byte[] body) {
        store.keep(event, body, clock.instant());
    }

    /** True when this was the first time; a failure leaves the event as if it had never been handled. */
    boolean handle(Event event) {
        try {
            return customers
                    .tenantOf(event.customer())
                    .map(tenant -> TenantContext.call(tenant, null, () -> handling.handle(event, tenant)))
                    .orElseGet(() -> handling.ignore(event));
        } catch (RuntimeException failure) {
            LOG.warn("Event not handled event={} type={}", event.id(), event.type());
            store.failed(event.id());
            throw failure;
        }
    }
}
