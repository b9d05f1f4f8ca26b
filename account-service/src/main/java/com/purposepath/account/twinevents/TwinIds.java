package com.purposepath.account.twinevents;

import java.security.SecureRandom;

/** Ids that look like Stripe's. */
public final class TwinIds {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private TwinIds() {}

    public static String next(String prefix) {
        var id = new StringBuilder(prefix);
        RANDOM.ints(20, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
        return id.toString();
    }
}
