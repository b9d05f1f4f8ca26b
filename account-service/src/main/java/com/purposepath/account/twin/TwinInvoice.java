package com.purposepath.account.twin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invoice on the provider's side.
 *
 * @param amount  cents
 * @param retryAt when an unpaid one is tried again
 */
record TwinInvoice(
        String id,
        String customerId,
        String subscriptionId,
        String reference,
        String number,
        String status,
        String description,
        long amount,
        String currency,
        Instant periodStart,
        Instant periodEnd,
        Instant createdAt,
        @Nullable Instant paidAt,
        int attempts,
        @Nullable Instant retryAt,
        @Nullable String intentId) {

    TwinInvoice paid(Instant at) {
        return new TwinInvoice(
                id,
                customerId,
                subscriptionId,
                reference,
                number,
                "paid",
                description,
                amount,
                currency,
                periodStart,
                periodEnd,
                createdAt,
                at,
                attempts + 1,
                null,
                intentId);
    }

    TwinInvoice failed(Instant again) {
        return new TwinInvoice(
                id,
                customerId,
                subscriptionId,
                reference,
                number,
                status,
                description,
                amount,
                currency,
                periodStart,
                periodEnd,
                createdAt,
                null,
                attempts + 1,
                again,
                intentId);
    }

    TwinInvoice closed(String newStatus) {
        return new TwinInvoice(
                id,
                customerId,
                subscriptionId,
                reference,
                number,
                newStatus,
                description,
                amount,
                currency,
                periodStart,
                periodEnd,
                createdAt,
                null,
                attempts,
                null,
                intentId);
    }

    TwinInvoice paidBy(String intent) {
        return new TwinInvoice(
                id,
                customerId,
                subscriptionId,
                reference,
                number,
                status,
                description,
                amount,
                currency,
                periodStart,
                periodEnd,
                createdAt,
                paidAt,
                attempts,
                retryAt,
                intent);
    }
}
