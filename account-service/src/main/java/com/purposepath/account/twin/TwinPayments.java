package com.purposepath.account.twin;

import static java.util.Objects.requireNonNull;

import com.purposepath.account.payment.Charge;
import com.purposepath.account.payment.Intent;
import com.purposepath.account.payment.Payments;
import com.purposepath.account.payment.PlanPrice;
import com.purposepath.account.payment.ProviderSubscription;
import com.purposepath.account.payment.Reduction;
import com.purposepath.account.payment.WhenSimulated;
import com.purposepath.account.twinevents.TwinIds;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The port, answered by the simulation; each call is a transaction of its own, as it would be at Stripe's. */
@Component
@Conditional(WhenSimulated.class)
@Transactional(propagation = Propagation.REQUIRES_NEW)
class TwinPayments implements Payments {

    private final TwinStore store;
    private final TwinOrders orders;
    private final TwinDesk desk;
    private final TwinLedger ledger;

    TwinPayments(TwinStore store, TwinOrders orders, TwinDesk desk, TwinLedger ledger) {
        this.store = store;
        this.orders = orders;
        this.desk = desk;
        this.ledger = ledger;
    }

    @Override
    public String customer(UUID tenantId, String email, String name) {
        return store.customerFor(tenantId, name);
    }

    @Override
    public Charge subscribe(Order order) {
        return orders.place(order);
    }

    @Override
    public Optional<ProviderSubscription> find(String customerId, UUID reference) {
        return store.byReference(reference.toString()).map(id -> orders.told(store.get(id, TwinSubscription.class)));
    }

    @Override
    public void schedule(String subscriptionId, PlanPrice next, @Nullable Reduction reduction, String key) {
        store.keep(locked(subscriptionId).planning(new TwinSubscription.Next(next, reduction)));
    }

    @Override
    public void unschedule(String subscriptionId, String key) {
        store.keep(locked(subscriptionId).planning(null));
    }

    @Override
    public ProviderSubscription renew(String subscriptionId, boolean goesOn, String key) {
        return orders.changed(locked(subscriptionId).goingOn(goesOn));
    }

    @Override
    public ProviderSubscription cancel(String subscriptionId, String key) {
        var subscription = locked(subscriptionId);
        if (subscription.hasEnded()) {
            return orders.told(subscription);
        }
        String status = subscription.status().equals("incomplete") ? "incomplete_expired" : "canceled";
        return orders.told(ledger.end(subscription, status, timeOf(subscription.customerId())));
    }

    @Override
    public Intent createIntent(String customerId, long cents, String currency, String key) {
        store.lock(customerId);
        String id = store.answerTo(key).orElseGet(() -> {
            String fresh = TwinIds.next("pi_");
            store.keep(new TwinIntent(
                    fresh,
                    customerId,
                    null,
                    TwinIds.next(fresh + "_secret_"),
                    "requires_payment_method",
                    cents,
                    currency));
            store.answered(key, fresh);
            return fresh;
        });
        return getIntent(id);
    }

    @Override
    public Intent getIntent(String intentId) {
        var intent = store.get(intentId, TwinIntent.class);
        return new Intent(intent.id(), intent.secret(), intent.amount(), intent.currency(), intent.status());
    }

    @Override
    public void cancelIntent(String intentId, String key) {
        store.lock(store.ownerOf(intentId));
        var intent = store.get(intentId, TwinIntent.class);
        if (getIntent(intentId).isOpen()) {
            ledger.cancel(intent, timeOf(intent.customerId()));
        }
    }

    @Override
    public String portal(String customerId, String returnUrl, String key) {
        return orders.portal(customerId, returnUrl);
    }

    private TwinSubscription locked(String subscriptionId) {
        store.lock(store.ownerOf(subscriptionId));
        return requireNonNull(store.get(subscriptionId, TwinSubscription.class));
    }

    private Instant timeOf(String customerId) {
        return desk.timeOf(store.lock(customerId));
    }
}
