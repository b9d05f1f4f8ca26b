package com.purposepath.account.stripe;

import com.purposepath.account.stripe.FakeStripe.Answer;
import com.purposepath.account.stripe.FakeStripe.Call;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the fake Stripe keeps: as little as makes its answers fit together. */
final class StripeState {

    private final Map<String, Map<String, Object>> objects = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();

    Answer answer(Call call) {
        String[] path = call.path().substring(4).split("/");
        return switch (call.method() + " " + path[0] + " " + path.length) {
            case "POST customers 1" -> made("cus_", Map.of("object", "customer"));
            case "POST prices 1" -> made("price_", price(call));
            case "POST coupons 1" -> made("", Map.of("id", call.params().get("id")));
            case "GET prices 1" ->
                Answer.of(Map.of("object", "list", "data", prices(call.params().get("lookup_keys[0]"))));
            case "POST payment_methods 3" -> attach(path[1]);
            case "POST subscriptions 1" -> subscribe(call);
            case "GET subscriptions 1" ->
                Answer.of(Map.of(
                        "object",
                        "list",
                        "data",
                        of("subscription", call.params().get("customer"))));
            case "POST subscription_schedules 1" -> schedule(call.params().get("from_subscription"));
            case "POST subscription_schedules 3" -> release(path[1]);
            case "POST payment_intents 1" -> made("pi_", intent(call));
            case "POST payment_intents 3" -> changed(path[1], "status", "canceled");
            case "POST billing_portal 2" ->
                Answer.of(Map.of(
                        "id",
                        "bps_1",
                        "object",
                        "billing_portal.session",
                        "url",
                        "https://billing.stripe.com/session/bps_1"));
            case "DELETE subscriptions 2" -> changed(path[1], "status", "canceled");
            default -> update(path[path.length - 1], call);
        };
    }

    /** The newest object of that kind. */
    Map<String, Object> last(String kind) {
        return objects.values().stream()
                .filter(each -> kind.equals(each.get("object")))
                .reduce((one, other) -> (int) one.get("n") > (int) other.get("n") ? one : other)
                .orElseThrow();
    }

    private Answer update(String id, Call call) {
        var found = objects.get(id);
        if (found == null) {
            return Answer.error(404, "invalid_request_error", "resource_missing", null);
        }
        if (call.params().containsKey("cancel_at_period_end")) {
            found.put("cancel_at_period_end", Boolean.valueOf(call.params().get("cancel_at_period_end")));
        }
        if (call.params().containsKey("invoice_settings[default_payment_method]")) {
            found.put(
                    "invoice_settings",
                    Map.of("default_payment_method", call.params().get("invoice_settings[default_payment_method]")));
        }
        return Answer.of(found);
    }

    private Answer attach(String method) {
        return method.equals("pm_card_chargeDeclined")
                ? Answer.error(402, "card_error", "card_declined", "generic_decline")
                : Answer.of(Map.of("id", method.equals("pm_card_visa") ? "pm_1" : method, "object", "payment_method"));
    }

    private Answer subscribe(Call call) {
        String method = call.params().getOrDefault("default_payment_method", "pm_of_customer");
        boolean asks = method.equals("pm_card_authenticationRequired");
        boolean fails = method.equals("pm_card_chargeCustomerFail");
        var intent = new HashMap<String, Object>(Map.of(
                "object", "payment_intent",
                "status", asks ? "requires_action" : fails ? "requires_payment_method" : "succeeded",
                "client_secret", "pi_x_secret_y"));
        if (fails) {
            intent.put("last_payment_error", Map.of("code", "card_declined", "decline_code", "insufficient_funds"));
        }
        String intentId = (String) ((Map<?, ?>) made("pi_", intent).body()).get("id");
        long start = Instant.now().getEpochSecond();
        var subscription = new LinkedHashMap<String, Object>();
        subscription.put("object", "subscription");
        subscription.put("customer", call.params().get("customer"));
        subscription.put("status", asks || fails ? "incomplete" : "active");
        subscription.put("cancel_at_period_end", false);
        subscription.put("metadata", Map.of("subscription_id", call.params().get("metadata[subscription_id]")));
        subscription.put(
                "items",
                Map.of(
                        "data",
                        List.of(Map.of(
                                "current_period_start",
                                start,
                                "current_period_end",
                                start + 30 * 86_400,
                                "price",
                                objects.get(call.params().get("items[0][price]"))))));
        subscription.put(
                "latest_invoice",
                Map.of(
                        "id",
                        "in_1",
                        "object",
                        "invoice",
                        "confirmation_secret",
                        Map.of("client_secret", "pi_x_secret_y"),
                        "payments",
                        Map.of(
                                "object",
                                "list",
                                "data",
                                List.of(Map.of(
                                        "object",
                                        "invoice_payment",
                                        "payment",
                                        Map.of("type", "payment_intent", "payment_intent", intentId))))));
        return made("sub_", subscription);
    }

    private Answer schedule(String subscriptionId) {
        var answer = made(
                "sub_sched_",
                Map.of(
                        "object",
                        "subscription_schedule",
                        "subscription",
                        subscriptionId,
                        "current_phase",
                        Map.of("start_date", 1, "end_date", 2)));
        objects.get(subscriptionId).put("schedule", ((Map<?, ?>) answer.body()).get("id"));
        return answer;
    }

    private Answer release(String id) {
        objects.get((String) objects.get(id).get("subscription")).remove("schedule");
        return Answer.of(objects.get(id));
    }

    private Answer changed(String id, String name, Object value) {
        objects.get(id).put(name, value);
        return Answer.of(objects.get(id));
    }

    private Answer made(String prefix, Map<String, ?> content) {
        int number = ids.incrementAndGet();
        var object = new LinkedHashMap<String, Object>(content);
        object.putIfAbsent("id", prefix + number);
        object.put("n", number);
        objects.put((String) object.get("id"), object);
        return Answer.of(object);
    }

    private static Map<String, Object> price(Call call) {
        return Map.of(
                "object", "price",
                "lookup_key", call.params().get("lookup_key"),
                "unit_amount", Long.valueOf(call.params().get("unit_amount")),
                "recurring", Map.of("interval", call.params().get("recurring[interval]")),
                "metadata", Map.of("tier", call.params().get("metadata[tier]")));
    }

    private static Map<String, Object> intent(Call call) {
        return Map.of(
                "object", "payment_intent",
                "status", "requires_payment_method",
                "amount", Long.valueOf(call.params().get("amount")),
                "currency", call.params().get("currency"),
                "client_secret", "pi_secret");
    }

    private List<Map<String, Object>> prices(String lookupKey) {
        return objects.values().stream()
                .filter(each -> lookupKey.equals(each.get("lookup_key")))
                .toList();
    }

    private List<Map<String, Object>> of(String kind, String customer) {
        return objects.values().stream()
                .filter(each -> kind.equals(each.get("object")) && customer.equals(each.get("customer")))
                .toList();
    }
}
