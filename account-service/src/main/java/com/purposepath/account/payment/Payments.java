package com.purposepath.account.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever moves the money. Every call may take seconds, and may fail with 503 without anybody knowing whether it had an effect; a call that
 * is repeated with the same arguments has its effect once. Never call it in a transaction.
 */
public interface Payments {

    /** A customer for that tenant, the same however often it is asked for. */
    String customer(UUID tenantId, String email, String name);

    /** Subscribes and charges the first period. */
    Charge subscribe(Order order);

    /** What became of an order of that customer; empty when it never arrived. */
    Optional<ProviderSubscription> find(String customerId, UUID reference);

    /**
     * From the end of the present period on, another plan; a change that was scheduled before is replaced.
     *
     * @param key names this change among all of the subscription
     */
    void schedule(String subscriptionId, PlanPrice next, @Nullable Reduction reduction, String key);

    /** Drops a scheduled change, if there is one. */
    void unschedule(String subscriptionId, String key);

    /** Whether it goes on after the present period. */
    ProviderSubscription renew(String subscriptionId, boolean goesOn, String key);

    /** Ends it now, without refund; what has ended stays so. */
    ProviderSubscription cancel(String subscriptionId, String key);

    /** An intent to charge the customer once; charges nothing by itself. */
    Intent createIntent(String customerId, long cents, String currency, String key);

    Intent getIntent(String intentId);

    /** Cancels an intent that nobody has paid yet; one that is through stays. */
    void cancelIntent(String intentId, String key);

    /** A short-lived address where the customer manages payment methods and invoices. */
    String portal(String customerId, String returnUrl, String key);

    /**
     * What to subscribe to.
     *
     * @param reference     our id of the subscription; an order is carried out once
     * @param paymentMethod null for the customer's default
     */
    record Order(
            UUID tenantId,
            UUID reference,
            String customerId,
            PlanPrice plan,
            @Nullable String paymentMethod,
            @Nullable Reduction reduction,
            Instant orderedAt) {

        /** Cents to pay at once. */
        public long firstCharge() {
            return plan.cents() - (reduction == null ? 0 : reduction.off(plan.cents()));
        }
    }
}
