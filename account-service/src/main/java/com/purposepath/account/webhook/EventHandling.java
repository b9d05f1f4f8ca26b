package com.purposepath.account.webhook;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies an event and notes that it has been, both or neither. */
@Service
@Transactional
class EventHandling {

    private static final Logger LOG = LoggerFactory.getLogger(EventHandling.class);

    private final EventStore store;
    private final SubscriptionEvents subscriptions;
    private final PaymentEvents payments;
    private final Clock clock;

    EventHandling(EventStore store, SubscriptionEvents subscriptions, PaymentEvents payments, Clock clock) {
        this.store = store;
        this.subscriptions = subscriptions;
        this.payments = payments;
        this.clock = clock;
    }

    /** False when it has been handled before. */
    boolean handle(Event event, UUID tenantId) {
        if (!store.take(event.id())) {
            return false;
        }
        String outcome = store.advance(event) ? apply(event, tenantId) : "skipped";
        store.handled(event.id(), outcome, clock.instant());
        LOG.info("Event {} event={} type={}", outcome, event.id(), event.type());
        return true;
    }

    /** Nobody we know is concerned. */
    boolean ignore(Event event) {
        if (!store.take(event.id())) {
            return false;
        }
        store.handled(event.id(), "ignored", clock.instant());
        return true;
    }

    private String apply(Event event, UUID tenantId) {
        boolean known =
                switch (event.type().substring(0, Math.max(0, event.type().lastIndexOf('.')))) {
                    case "customer.subscription" -> subscriptions.apply(event, tenantId);
                    case "invoice" -> payments.applyInvoice(event, tenantId);
                    case "payment_intent" -> payments.applyIntent(event, tenantId);
                    default -> false;
                };
        return known ? "applied" : "ignored";
    }
}
