package com.purposepath.account.stripe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The parameters that Stripe's public API description has for the calls that we make, as far as we could use them. */
final class StripeParameters {

    private static final Map<String, Set<String>> KNOWN = new LinkedHashMap<>();

    static {
        know("POST /v1/customers", "email", "name", "metadata[*]");
        know("GET /v1/customers/*", "expand[#]");
        know("POST /v1/customers/*", "invoice_settings[default_payment_method]");
        know("POST /v1/payment_methods/*/attach", "customer");
        know("GET /v1/prices", "lookup_keys[#]", "active", "limit");
        know(
                "POST /v1/prices",
                "currency",
                "unit_amount",
                "lookup_key",
                "recurring[interval]",
                "product_data[name]",
                "metadata[*]");
        know(
                "POST /v1/coupons",
                "id",
                "name",
                "percent_off",
                "amount_off",
                "currency",
                "duration",
                "duration_in_months");
        know(
                "POST /v1/subscriptions",
                "customer",
                "items[#][price]",
                "payment_behavior",
                "default_payment_method",
                "metadata[*]",
                "expand[#]",
                "discounts[#][coupon]");
        know("GET /v1/subscriptions", "customer", "status", "limit");
        know("GET /v1/subscriptions/*", "expand[#]");
        know("POST /v1/subscriptions/*", "cancel_at_period_end");
        know("DELETE /v1/subscriptions/*", "invoice_now", "prorate");
        know("POST /v1/subscription_schedules", "from_subscription");
        know("GET /v1/subscription_schedules/*", "expand[#]");
        know("POST /v1/subscription_schedules/*/release", "preserve_cancel_date");
        know(
                "POST /v1/subscription_schedules/*",
                "end_behavior",
                "phases[#][start_date]",
                "phases[#][end_date]",
                "phases[#][duration][interval]",
                "phases[#][duration][interval_count]",
                "phases[#][items][#][price]",
                "phases[#][items][#][quantity]",
                "phases[#][proration_behavior]",
                "phases[#][discounts][#][coupon]",
                "phases[#][discounts][#][discount]");
        know(
                "POST /v1/payment_intents",
                "customer",
                "amount",
                "currency",
                "setup_future_usage",
                "automatic_payment_methods[enabled]");
        know("GET /v1/payment_intents/*", "expand[#]");
        know("POST /v1/payment_intents/*/cancel", "cancellation_reason");
        know("POST /v1/billing_portal/sessions", "customer", "return_url");
    }

    private StripeParameters() {}

    private static void know(String call, String... parameters) {
        KNOWN.put(call, Set.of(parameters));
    }

    /** The first parameter, or the call itself, that Stripe would refuse; null when all is well. */
    static String unknown(FakeStripe.Call call) {
        String line = call.method() + " " + call.path();
        for (var known : KNOWN.entrySet()) {
            if (line.matches(known.getKey().replace("*", "[^/]+"))) {
                return call.params().keySet().stream()
                        .filter(name -> known.getValue().stream().noneMatch(pattern -> fits(name, pattern)))
                        .findFirst()
                        .orElse(null);
            }
        }
        return line;
    }

    private static boolean fits(String name, String pattern) {
        String quoted = pattern.replace("[", "\\[").replace("]", "\\]");
        return name.matches(quoted.replace("*", "[a-z_]+").replace("#", "[0-9]*"));
    }
}
