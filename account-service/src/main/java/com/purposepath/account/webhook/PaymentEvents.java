package com.purposepath.account.webhook;

import com.purposepath.account.billing.Invoices;
import com.purposepath.account.notice.BillingNotices;
import com.purposepath.account.notice.Notice;
import com.purposepath.account.payment.ProviderInvoice;
import com.purposepath.account.subscription.Period;
import com.purposepath.account.subscription.Subscription;
import com.purposepath.account.subscription.SubscriptionStatus;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What is paid, and what is not. */
@Component
class PaymentEvents {

    private final ToldSubscriptions told;
    private final Invoices invoices;
    private final BillingNotices notices;
    private final Clock clock;

    PaymentEvents(ToldSubscriptions told, Invoices invoices, BillingNotices notices, Clock clock) {
        this.told = told;
        this.invoices = invoices;
        this.notices = notices;
        this.clock = clock;
    }

    /** False for what we do not know; also what a refused purchase has left behind is nobody's business any more. */
    boolean applyInvoice(Event event, UUID tenantId) {
        var invoice = ProviderInvoice.of(event.object());
        if (told.find(tenantId, invoice.reference(), invoice.subscriptionId()).isEmpty()) {
            return false;
        }
        var period = new Period(invoice.periodStart(), invoice.periodEnd());
        switch (event.type()) {
            case "invoice.finalized", "invoice.updated", "invoice.voided", "invoice.marked_uncollectible" -> {}
            case "invoice.paid", "invoice.payment_succeeded" -> change(tenantId, invoice, kept -> kept.paid(period));
            case "invoice.payment_failed" -> {
                change(tenantId, invoice, kept -> kept.unpaid(period));
                notices.send(tenantId, Notice.paymentFailed());
            }
            case "invoice.payment_action_required" ->
                notices.send(tenantId, Notice.confirmationNeeded(invoice.hostedUrl()));
            default -> {
                return false;
            }
        }
        invoices.keep(invoice);
        return true;
    }

    /** False for what we do not know. */
    boolean applyIntent(Event event, UUID tenantId) {
        return switch (event.type()) {
            case "payment_intent.succeeded" ->
                told.changePaidBy(tenantId, event.objectId(), whileIncomplete(kept -> kept.paid(null)));
            case "payment_intent.payment_failed" ->
                told.changePaidBy(
                        tenantId,
                        event.objectId(),
                        whileIncomplete(kept -> notices.send(tenantId, Notice.paymentFailed())));
            case "payment_intent.canceled" ->
                told.changePaidBy(tenantId, event.objectId(), whileIncomplete(kept -> kept.end(clock.instant(), null)));
            default -> false;
        };
    }

    private void change(UUID tenantId, ProviderInvoice invoice, Consumer<Subscription> change) {
        told.change(tenantId, invoice.reference(), invoice.subscriptionId(), change);
    }

    private static Consumer<Subscription> whileIncomplete(Consumer<Subscription> change) {
        return kept -> {
            if (kept.status() == SubscriptionStatus.INCOMPLETE) {
                change.accept(kept);
            }
        };
    }
}
