package com.purposepath.account.twin;

import com.purposepath.account.plan.Frequency;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects in the shape in which Stripe sends them, as far as anybody here reads them. */
final class TwinObjects {

    private TwinObjects() {}

    static Map<String, @Nullable Object> subscription(TwinSubscription of) {
        var json = object("subscription", of.id(), of.customerId());
        json.put("status", of.status());
        json.put("cancel_at_period_end", of.cancelAtPeriodEnd());
        json.put("ended_at", seconds(of.endedAt()));
        json.put("created", seconds(of.createdAt()));
        json.put("metadata", Map.of("tenant_id", of.tenant(), "subscription_id", of.reference()));
        json.put("items", Map.of("object", "list", "data", List.of(item(of))));
        return json;
    }

    private static Map<String, @Nullable Object> item(TwinSubscription of) {
        var price = of.plan().price();
        var item = new LinkedHashMap<String, @Nullable Object>();
        item.put("object", "subscription_item");
        item.put("current_period_start", seconds(of.periodStart()));
        item.put("current_period_end", seconds(of.periodEnd()));
        item.put(
                "price",
                Map.of(
                        "object", "price",
                        "currency", price.currency(),
                        "unit_amount", price.cents(),
                        "recurring", Map.of("interval", price.frequency() == Frequency.YEARLY ? "year" : "month"),
                        "metadata", Map.of("tier", price.tierId())));
        return item;
    }

    static Map<String, @Nullable Object> invoice(TwinInvoice of) {
        var json = object("invoice", of.id(), of.customerId());
        boolean paid = of.status().equals("paid");
        json.put("number", of.number());
        json.put("status", of.status());
        json.put("amount_due", of.amount());
        json.put("amount_paid", paid ? of.amount() : 0L);
        json.put("currency", of.currency());
        json.put("created", seconds(of.createdAt()));
        json.put("due_date", null);
        json.put("hosted_invoice_url", null);
        json.put("invoice_pdf", null);
        json.put("status_transitions", paidAt(of.paidAt()));
        json.put(
                "parent",
                Map.of(
                        "type",
                        "subscription_details",
                        "subscription_details",
                        Map.of(
                                "subscription", of.subscriptionId(),
                                "metadata", Map.of("subscription_id", of.reference()))));
        var period = Map.of(
                "start",
                of.periodStart().getEpochSecond(),
                "end",
                of.periodEnd().getEpochSecond());
        json.put(
                "lines",
                Map.of("object", "list", "data", List.of(Map.of("description", of.description(), "period", period))));
        return json;
    }

    static Map<String, @Nullable Object> intent(TwinIntent of) {
        var json = object("payment_intent", of.id(), of.customerId());
        json.put("status", of.status());
        json.put("amount", of.amount());
        json.put("currency", of.currency());
        json.put("client_secret", of.secret());
        return json;
    }

    private static Map<String, @Nullable Object> paidAt(@Nullable Instant instant) {
        var transitions = new LinkedHashMap<String, @Nullable Object>();
        transitions.put("paid_at", seconds(instant));
        return transitions;
    }

    private static Map<String, @Nullable Object> object(String kind, String id, String customer) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", id);
        json.put("object", kind);
        json.put("customer", customer);
        return json;
    }

    private static @Nullable Long seconds(@Nullable Instant instant) {
        return instant == null ? null : instant.getEpochSecond();
    }
}
