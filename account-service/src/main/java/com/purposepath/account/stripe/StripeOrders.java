package com.purposepath.account.stripe;

import static com.purposepath.account.stripe.StripeGate.once;

import com.purposepath.account.payment.Charge;
import com.purposepath.account.payment.Payments.Order;
import com.purposepath.account.payment.ProviderSubscription;
import com.purposepath.account.payment.WhenStripe;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.PaymentMethodAttachParams;
import com.stripe.param.SubscriptionCreateParams;
import com.stripe.param.SubscriptionRetrieveParams;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Places orders at Stripe, and takes them back when the bank refuses. Every step has a key, so that repeating an order repeats nothing. */
@Component
@Conditional(WhenStripe.class)
class StripeOrders {

    private final StripeGate stripe;
    private final StripeCatalogue catalogue;

    StripeOrders(StripeGate stripe, StripeCatalogue catalogue) {
        this.stripe = stripe;
        this.catalogue = catalogue;
    }

    Charge place(Order order) {
        if (order.paymentMethod() == null && order.firstCharge() > 0 && !hasPaymentMethod(order.customerId())) {
            return new Charge.NoPaymentMethod();
        }
        try {
            String method = attached(order);
            var params = params(order, method);
            var charge = outcome(stripe.ask(
                    v1 -> v1.subscriptions().create(params, once("subscribe-" + order.reference()))));
            if (method != null && !(charge instanceof Charge.Declined)) {
                makeDefault(order, method);
            }
            return charge;
        } catch (Refused refused) {
            return new Charge.Declined(refused.reason());
        }
    }

    private boolean hasPaymentMethod(String customerId) {
        return stripe.ask(v1 -> v1.customers().retrieve(customerId))
                .at("/invoice_settings/default_payment_method")
                .isString();
    }

    private @Nullable String attached(Order order) {
        String method = order.paymentMethod();
        if (method == null) {
            return null;
        }
        var owner = PaymentMethodAttachParams.builder()
                .setCustomer(order.customerId())
                .build();
        return stripe.ask(v1 -> v1.paymentMethods().attach(method, owner, once("attach-" + order.reference())))
                .path("id")
                .asString();
    }

    /** Only a card that was not refused takes the place of an older one. */
    private void makeDefault(Order order, String method) {
        var params = CustomerUpdateParams.builder()
                .setInvoiceSettings(CustomerUpdateParams.InvoiceSettings.builder()
                        .setDefaultPaymentMethod(method)
                        .build())
                .build();
        stripe.ask(v1 -> v1.customers().update(order.customerId(), params, once("default-" + order.reference())));
    }

    private SubscriptionCreateParams params(Order order, @Nullable String method) {
        var params = SubscriptionCreateParams.builder()
                .setCustomer(order.customerId())
                .addItem(SubscriptionCreateParams.Item.builder()
                        .setPrice(catalogue.price(order.plan()))
                        .build())
                .setDefaultPaymentMethod(method)
                .setPaymentBehavior(SubscriptionCreateParams.PaymentBehavior.ALLOW_INCOMPLETE)
                .putMetadata("tenant_id", order.tenantId().toString())
                .putMetadata(ProviderSubscription.REFERENCE, order.reference().toString())
                .addExpand("latest_invoice.confirmation_secret")
                .addExpand("latest_invoice.payments");
        if (order.reduction() != null) {
            params.addDiscount(SubscriptionCreateParams.Discount.builder()
                    .setCoupon(catalogue.coupon(order.reduction()))
                    .build());
        }
        return params.build();
    }

    /** An incomplete one waits for the card's holder, or the bank has refused; its intent tells which. */
    private Charge outcome(JsonNode subscription) {
        var told = ProviderSubscription.of(subscription);
        if (!told.status().equals("incomplete")) {
            return new Charge.Paid(told);
        }
        String intentId = subscription
                .at("/latest_invoice/payments/data/0/payment/payment_intent")
                .asString("");
        JsonNode intent = stripe.ask(v1 -> v1.paymentIntents().retrieve(intentId));
        return switch (intent.path("status").asString("")) {
            case "requires_action", "requires_confirmation", "processing" ->
                new Charge.NeedsConfirmation(told, secret(subscription, intent), intentId);
            case "succeeded" -> new Charge.Paid(retrieve(told.id()));
            default -> {
                cancel(told.id(), "declined-" + told.id());
                yield new Charge.Declined(declineCode(intent.path("last_payment_error")));
            }
        };
    }

    private static String secret(JsonNode subscription, JsonNode intent) {
        JsonNode secret = subscription.at("/latest_invoice/confirmation_secret/client_secret");
        return secret.isString()
                ? secret.asString()
                : intent.path("client_secret").asString();
    }

    private static @Nullable String declineCode(JsonNode error) {
        JsonNode code = error.has("decline_code") ? error.get("decline_code") : error.path("code");
        return code.isString() ? code.asString() : null;
    }

    ProviderSubscription retrieve(String subscriptionId) {
        return ProviderSubscription.of(stripe.ask(v1 -> v1.subscriptions()
                .retrieve(subscriptionId, SubscriptionRetrieveParams.builder().build())));
    }

    /** One that has ended cannot be cancelled again, which is as good. */
    ProviderSubscription cancel(String subscriptionId, String key) {
        try {
            return ProviderSubscription.of(stripe.ask(v1 -> v1.subscriptions().cancel(subscriptionId, once(key))));
        } catch (Refused ended) {
            return retrieve(subscriptionId);
        }
    }
}
