package com.purposepath.account.twin;

import org.jspecify.annotations.Nullable;

/** What a payment method of the simulation does; any that is not known pays. */
enum TestCard {
    PAYS,
    DECLINES,
    ASKS;

    static TestCard of(@Nullable String paymentMethod) {
        return switch (paymentMethod) {
            case "pm_card_chargeDeclined" -> DECLINES;
            case "pm_card_authenticationRequired" -> ASKS;
            case null, default -> PAYS;
        };
    }
}
