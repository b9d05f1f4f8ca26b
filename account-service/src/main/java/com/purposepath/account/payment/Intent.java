package com.purposepath.account.payment;

import java.util.Set;

/**
 * An intent to charge.
 *
 * @param amount   cents
 * @param currency lower case
 */
public record Intent(String id, String clientSecret, long amount, String currency, String status) {

    private static final Set<String> OPEN =
            Set.of("requires_payment_method", "requires_confirmation", "requires_action");

    /** Whether it still waits for its card. */
    public boolean isOpen() {
        return OPEN.contains(status);
    }
}
