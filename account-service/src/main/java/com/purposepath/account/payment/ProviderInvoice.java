package com.purposepath.account.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An invoice as the provider knows it.
 *
 * @param reference our own id of the subscription, where the provider repeats it
 * @param number    null while it is a draft
 * @param amountDue cents, as {@code amountPaid}
 */
public record ProviderInvoice(
        String id,
        String customerId,
        @Nullable String subscriptionId,
        @Nullable UUID reference,
        @Nullable String number,
        String status,
        String description,
        long amountDue,
        long amountPaid,
        String currency,
        Instant periodStart,
        Instant periodEnd,
        Instant issuedAt,
        @Nullable Instant dueAt,
        @Nullable Instant paidAt,
        @Nullable String hostedUrl,
        @Nullable String pdfUrl) {

    /** Reads Stripe's object {@code invoice}, whose own period is the one before; what is paid for stands on its last line. */
    public static ProviderInvoice of(JsonNode json) {
        JsonNode lines = json.at("/lines/data");
        JsonNode line = lines.path(Math.max(0, lines.size() - 1));
        JsonNode period = line.has("period") ? line.get("period") : json;
        return new ProviderInvoice(
                json.path("id").asString(),
                Wire.id(json.path("customer")),
                subscriptionOf(json),
                Wire.uuid(json.at("/parent/subscription_details/metadata/" + ProviderSubscription.REFERENCE)),
                Wire.textOrNull(json.path("number")),
                json.path("status").asString("draft"),
                descriptionOf(json, line),
                json.path("amount_due").asLong(0),
                json.path("amount_paid").asLong(0),
                json.path("currency").asString("usd"),
                Wire.instant(period.has("start") ? period.get("start") : json.path("period_start")),
                Wire.instant(period.has("end") ? period.get("end") : json.path("period_end")),
                Wire.instant(json.path("created")),
                Wire.instantOrNull(json.path("due_date")),
                Wire.instantOrNull(json.at("/status_transitions/paid_at")),
                Wire.textOrNull(json.path("hosted_invoice_url")),
                Wire.textOrNull(json.path("invoice_pdf")));
    }

    private static @Nullable String subscriptionOf(JsonNode json) {
        JsonNode parent = json.at("/parent/subscription_details/subscription");
        JsonNode named = parent.isMissingNode() ? json.path("subscription") : parent;
        return named.isMissingNode() || named.isNull() ? null : Wire.id(named);
    }

    private static String descriptionOf(JsonNode json, JsonNode line) {
        String own = Wire.textOrNull(json.path("description"));
        return own != null ? own : line.path("description").asString("");
    }
}
