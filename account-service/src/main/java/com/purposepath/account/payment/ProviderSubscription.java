package com.purposepath.account.payment;

import com.purposepath.account.plan.Frequency;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A subscription as the provider knows it.
 *
 * @param reference our own id of it, where it is one of ours
 * @param status    in the provider's words
 * @param tierId    null for a plan that was not made by us
 */
public record ProviderSubscription(
        String id,
        String customerId,
        @Nullable UUID reference,
        String status,
        Instant periodStart,
        Instant periodEnd,
        boolean cancelAtPeriodEnd,
        @Nullable Instant endedAt,
        @Nullable String tierId,
        Frequency frequency,
        long cents) {

    /** Metadata under which our own ids travel. */
    public static final String REFERENCE = "subscription_id";

    /** Reads Stripe's object {@code subscription}; older versions of the API keep the period on it, newer ones on its item. */
    public static ProviderSubscription of(JsonNode json) {
        JsonNode item = json.at("/items/data/0");
        JsonNode price = item.path("price");
        return new ProviderSubscription(
                json.path("id").asString(),
                Wire.id(json.path("customer")),
                Wire.uuid(json.at("/metadata/" + REFERENCE)),
                json.path("status").asString(),
                Wire.instant(
                        item.has("current_period_start")
                                ? item.get("current_period_start")
                                : json.path("current_period_start")),
                Wire.instant(
                        item.has("current_period_end")
                                ? item.get("current_period_end")
                                : json.path("current_period_end")),
                json.path("cancel_at_period_end").asBoolean(false),
                Wire.instantOrNull(json.path("ended_at")),
                Wire.textOrNull(price.at("/metadata/tier")),
                price.at("/recurring/interval").asString("month").equals("year") ? Frequency.YEARLY : Frequency.MONTHLY,
                price.path("unit_amount").asLong(0));
    }
}
