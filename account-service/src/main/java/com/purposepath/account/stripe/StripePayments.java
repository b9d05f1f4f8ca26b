package com.purposepath.account.stripe;

import static com.purposepath.account.stripe.StripeGate.once;

import com.purposepath.account.payment.Charge;
import com.purposepath.account.payment.Intent;
import com.purposepath.account.payment.Payments;
import com.purposepath.account.payment.PlanPrice;
import com.purposepath.account.payment.ProviderSubscription;
import com.purposepath.account.payment.Reduction;
import com.purposepath.account.payment.WhenStripe;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.billingportal.SessionCreateParams;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The port, answered by Stripe. */
@Component
@Conditional(WhenStripe.class)
class StripePayments implements Payments {

    private final StripeGate stripe;
    private final StripeOrders orders;
    private final StripeSchedules schedules;

    StripePayments(StripeGate stripe, StripeOrders orders, StripeSchedules schedules) {
        this.stripe = stripe;
        this.orders = orders;
        this.schedules = schedules;
    }

    @Override
    public String customer(UUID tenantId, String email, String name) {
        var params = CustomerCreateParams.builder()
                .setEmail(email)
                .setName(name)
                .putMetadata("tenant_id", tenantId.toString())
                .build();
        return stripe.ask(v1 -> v1.customers().create(params, once("customer-" + tenantId)))
                .path("id")
                .asString();
    }

    @Override
    public Charge subscribe(Order order) {
        return orders.place(order);
    }

    @Override
    public Optional<ProviderSubscription> find(String customerId, UUID reference) {
        var params = SubscriptionListParams.builder()
                .setCustomer(customerId)
                .setStatus(SubscriptionListParams.Status.ALL)
                .setLimit(100L)
                .build();
        return stripe.ask(v1 -> v1.subscriptions().list(params))
                .path("data")
                .valueStream()
                .map(ProviderSubscription::of)
                .filter(each -> reference.equals(each.reference()))
                .findFirst();
    }

    @Override
    public void schedule(String subscriptionId, PlanPrice next, @Nullable Reduction reduction, String key) {
        schedules.plan(subscriptionId, next, reduction, key);
    }

    @Override
    public void unschedule(String subscriptionId, String key) {
        schedules.release(subscriptionId, key);
    }

    @Override
    public ProviderSubscription renew(String subscriptionId, boolean goesOn, String key) {
        schedules.release(subscriptionId, key);
        var params =
                SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(!goesOn).build();
        return ProviderSubscription.of(stripe.ask(v1 -> v1.subscriptions().update(subscriptionId, params, once(key))));
    }

    @Override
    public ProviderSubscription cancel(String subscriptionId, String key) {
        return orders.cancel(subscriptionId, key);
    }

    @Override
    public Intent createIntent(String customerId, long cents, String currency, String key) {
        var params = PaymentIntentCreateParams.builder()
                .setCustomer(customerId)
                .setAmount(cents)
                .setCurrency(currency)
                .setSetupFutureUsage(PaymentIntentCreateParams.SetupFutureUsage.OFF_SESSION)
                .setAutomaticPaymentMethods(PaymentIntentCreateParams.AutomaticPaymentMethods.builder()
                        .setEnabled(true)
                        .build())
                .build();
        return intent(stripe.ask(v1 -> v1.paymentIntents().create(params, once(key))));
    }

    @Override
    public Intent getIntent(String intentId) {
        return intent(stripe.ask(v1 -> v1.paymentIntents().retrieve(intentId)));
    }

    @Override
    public void cancelIntent(String intentId, String key) {
        stripe.ask(v1 -> v1.paymentIntents().cancel(intentId, once(key)));
    }

    @Override
    public String portal(String customerId, String returnUrl, String key) {
        var params = SessionCreateParams.builder()
                .setCustomer(customerId)
                .setReturnUrl(returnUrl)
                .build();
        return stripe.ask(v1 -> v1.billingPortal().sessions().create(params, once("portal-" + key)))
                .path("url")
                .asString();
    }

    private static Intent intent(JsonNode json) {
        return new Intent(
                json.path("id").asString(),
                json.path("client_secret").asString(""),
                json.path("amount").asLong(),
                json.path("currency").asString(),
                json.path("status").asString());
    }
}
