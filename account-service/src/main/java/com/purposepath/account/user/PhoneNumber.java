package com.purposepath.account.user;

import org.jspecify.annotations.Nullable;

/** Phone numbers as people type them and as they are kept. */
public final class PhoneNumber {

    /** 7 to 15 digits with the usual marks between them; empty counts as none. */
    public static final String PATTERN = "|\\+?([ ().-]*[0-9]){7,15}[ ().-]*";

    private PhoneNumber() {}

    /** Digits with an optional leading plus; null for none. */
    public static @Nullable String normalized(@Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        String digits = typed.replaceAll("[^0-9]", "");
        return typed.startsWith("+") ? "+" + digits : digits;
    }
}
