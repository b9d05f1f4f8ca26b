package com.purposepath.account.twin;

import static java.util.Objects.requireNonNull;

import com.purposepath.account.payment.WhenSimulated;
import com.purposepath.account.twinevents.TwinEvents;
import com.purposepath.account.twinevents.TwinIds;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Writes invoices, has them paid or not, and tells of it. */
@Component
@Conditional(WhenSimulated.class)
class TwinLedger {

    /** What a payment method of the simulation does; any that is not known pays. */
    enum TestCard {
        PAYS,
        DECLINES,
        ASKS;

        static TestCard of(@Nullable String paymentMethod) {
            return switch (paymentMethod) {
                case "pm_card_chargeDeclined" -> DECLINES;
                case "pm_card_authenticationRequired" -> ASKS;
                case null, default -> PAYS;
            };
        }
    }

    private static final int ATTEMPTS = 4;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofDays(3);

    private final TwinStore store;
    private final TwinEvents events;

    TwinLedger(TwinStore store, TwinEvents events) {
        this.store = store;
        this.events = events;
    }

    /** An open invoice for the period that the subscription is in. */
    TwinInvoice bill(TwinSubscription subscription, Instant at) {
        var plan = subscription.plan();
        int number = store.nextNumber(subscription.customerId());
        var invoice = new TwinInvoice(
                TwinIds.next("in_"),
                subscription.customerId(),
                subscription.id(),
                subscription.reference(),
                "%s-%04d".formatted(subscription.customerId().substring(4, 12).toUpperCase(Locale.ROOT), number),
                "open",
                plan.description(),
                plan.charge(subscription.periodStart()),
                plan.price().currency(),
                subscription.periodStart(),
                subscription.periodEnd(),
                at,
                null,
                0,
                null,
                null);
        events.happened("invoice.finalized", TwinObjects.invoice(invoice), at);
        return store.keep(invoice);
    }

    void pay(TwinInvoice open, Instant at) {
        events.happened("invoice.paid", TwinObjects.invoice(store.keep(open.paid(at))), at);
    }

    /** The bank is to ask the card's holder; until then the invoice stays open. */
    TwinIntent ask(TwinInvoice open, Instant at) {
        String id = TwinIds.next("pi_");
        var intent = new TwinIntent(
                id,
                open.customerId(),
                open.id(),
                TwinIds.next(id + "_secret_"),
                "requires_action",
                open.amount(),
                open.currency());
        var waiting = store.keep(open.paidBy(id));
        events.happened("invoice.payment_action_required", TwinObjects.invoice(waiting), at);
        return store.keep(intent);
    }

    /** Tries to charge what is open; the subscription is in arrears until it works, and ends when it never does. */
    TwinSubscription charge(TwinSubscription subscription, TwinInvoice open, TestCard card, Instant at) {
        if (card != TestCard.DECLINES || open.amount() == 0) {
            var active = store.keep(subscription.as("active"));
            events.happened("customer.subscription.updated", TwinObjects.subscription(active), at);
            pay(open, at);
            return active;
        }
        return open.attempts() + 1 < ATTEMPTS ? arrears(subscription, open, at) : giveUp(subscription, open, at);
    }

    private TwinSubscription arrears(TwinSubscription subscription, TwinInvoice open, Instant at) {
        var unpaid = store.keep(subscription.as("past_due"));
        var failed = store.keep(open.failed(at.plus(BETWEEN_ATTEMPTS)));
        events.happened("customer.subscription.updated", TwinObjects.subscription(unpaid), at);
        events.happened("invoice.payment_failed", TwinObjects.invoice(failed), at);
        return unpaid;
    }

    private TwinSubscription giveUp(TwinSubscription subscription, TwinInvoice open, Instant at) {
        var lost = store.keep(open.closed("uncollectible"));
        events.happened("invoice.marked_uncollectible", TwinObjects.invoice(lost), at);
        return end(subscription, "canceled", at);
    }

    /** Ends it; one that was never paid leaves no debt. */
    TwinSubscription end(TwinSubscription subscription, String status, Instant at) {
        var ended = store.keep(subscription.ended(status, at));
        boolean neverPaid = status.equals("incomplete_expired");
        if (neverPaid) {
            store.all(subscription.customerId(), "INVOICE", TwinInvoice.class).stream()
                    .filter(invoice -> invoice.subscriptionId().equals(subscription.id())
                            && invoice.status().equals("open"))
                    .forEach(invoice -> drop(invoice, at));
        }
        String type = neverPaid ? "customer.subscription.updated" : "customer.subscription.deleted";
        events.happened(type, TwinObjects.subscription(ended), at);
        return ended;
    }

    private void drop(TwinInvoice open, Instant at) {
        events.happened("invoice.voided", TwinObjects.invoice(store.keep(open.closed("void"))), at);
        if (open.intentId() != null) {
            cancel(store.get(requireNonNull(open.intentId()), TwinIntent.class), at);
        }
    }

    void cancel(TwinIntent intent, Instant at) {
        events.happened("payment_intent.canceled", TwinObjects.intent(store.keep(intent.as("canceled"))), at);
    }
}
