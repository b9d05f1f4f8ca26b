package com.purposepath.account.twin;

import org.jspecify.annotations.Nullable;

/**
 * An intent on the provider's side.
 *
 * @param invoiceId what it is to pay; null for one that was made by itself
 * @param amount    cents
 */
record TwinIntent(
        String id,
        String customerId,
        @Nullable String invoiceId,
        String secret,
        String status,
        long amount,
        String currency) {

    TwinIntent as(String newStatus) {
        return new TwinIntent(id, customerId, invoiceId, secret, newStatus, amount, currency);
    }
}
