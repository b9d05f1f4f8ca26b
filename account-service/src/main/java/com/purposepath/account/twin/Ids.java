package com.purposepath.account.twin;

import java.security.SecureRandom;

/** Ids that look like Stripe's. */
final class Ids {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    static String next(String prefix) {
        var id = new StringBuilder(prefix);
        RANDOM.ints(20, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
        return id.toString();
    }
}
