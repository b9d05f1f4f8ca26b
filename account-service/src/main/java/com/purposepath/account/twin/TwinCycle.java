package com.purposepath.account.twin;

import com.purposepath.account.payment.WhenSimulated;
import com.purposepath.account.twin.TwinLedger.TestCard;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What time does to subscriptions, and what a card's holder does to payments. */
@Service
@Conditional(WhenSimulated.class)
@Transactional(propagation = Propagation.REQUIRES_NEW)
class TwinCycle {

    private static final int MOST_PERIODS = 200;

    private final TwinStore store;
    private final TwinLedger ledger;
    private final TwinDesk desk;

    TwinCycle(TwinStore store, TwinLedger ledger, TwinDesk desk) {
        this.store = store;
        this.ledger = ledger;
        this.desk = desk;
    }

    /** Moves the customer's time, and has everything happen that falls into it. */
    void advance(String customerId, Duration by) {
        store.lock(customerId);
        store.advance(customerId, by);
        catchUp(customerId);
    }

    /** Has everything happen that is due at the customer's, one after the other. */
    void catchUp(String customerId) {
        var customer = store.lock(customerId);
        Instant time = desk.timeOf(customer);
        for (int i = 0; i < MOST_PERIODS; i++) {
            var due = store.due(customerId, time);
            if (due.isEmpty()) {
                return;
            }
            pass(due.getFirst(), TestCard.of(customer.paymentMethod()));
        }
    }

    private void pass(String id, TestCard card) {
        if (id.startsWith("in_")) {
            retry(store.get(id, TwinInvoice.class), card);
        } else {
            endOfPeriod(store.get(id, TwinSubscription.class), card);
        }
    }

    private void endOfPeriod(TwinSubscription subscription, TestCard card) {
        Instant end = subscription.periodEnd();
        if (subscription.status().equals("incomplete")) {
            ledger.end(
                    subscription, "incomplete_expired", subscription.createdAt().plus(Duration.ofHours(23)));
        } else if (subscription.cancelAtPeriodEnd()) {
            ledger.end(subscription, "canceled", end);
        } else {
            var renewed = subscription.renewed();
            ledger.charge(renewed, ledger.bill(renewed, end), card, end);
        }
    }

    private void retry(TwinInvoice open, TestCard card) {
        var subscription = store.get(open.subscriptionId(), TwinSubscription.class);
        if (subscription.hasEnded() || open.retryAt() == null) {
            store.keep(open.closed("uncollectible"));
        } else {
            ledger.charge(subscription, open, card, open.retryAt());
        }
    }

    /** From now on, charges go to this card. */
    void useCard(String customerId, String paymentMethod) {
        store.charge(customerId, paymentMethod);
    }

    /** The card's holder says yes to the bank. */
    void confirm(String intentId) {
        var customer = store.lock(store.ownerOf(intentId));
        Instant now = desk.timeOf(customer);
        var intent = store.get(intentId, TwinIntent.class);
        if (intent.status().equals("requires_action") && intent.invoiceId() != null) {
            desk.tell("payment_intent.succeeded", store.keep(intent.as("succeeded")), now);
            var invoice = store.get(intent.invoiceId(), TwinInvoice.class);
            ledger.charge(store.get(invoice.subscriptionId(), TwinSubscription.class), invoice, TestCard.PAYS, now);
        }
    }

    /** The card's holder says no. */
    void refuse(String intentId) {
        var customer = store.lock(store.ownerOf(intentId));
        var intent = store.get(intentId, TwinIntent.class);
        if (intent.status().equals("requires_action")) {
            desk.tell("payment_intent.payment_failed", intent, desk.timeOf(customer));
        }
    }
}
