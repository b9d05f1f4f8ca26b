package com.purposepath.account.payment;

import org.jspecify.annotations.Nullable;

/** What came of an order. */
public sealed interface Charge {

    /** Paid, or nothing was to be paid. */
    record Paid(ProviderSubscription subscription) implements Charge {}

    /** The bank wants to hear from the card's holder first. */
    record NeedsConfirmation(ProviderSubscription subscription, String clientSecret, String intentId)
            implements Charge {}

    /** Refused, and nothing is left of the order. */
    record Declined(@Nullable String declineCode) implements Charge {}

    /** There is nothing to charge it to. */
    record NoPaymentMethod() implements Charge {}
}
