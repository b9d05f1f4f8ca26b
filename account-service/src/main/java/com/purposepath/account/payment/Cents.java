package com.purposepath.account.payment;

import java.math.BigDecimal;

/** Major units and cents of currencies with two decimals. */
public final class Cents {

    private Cents() {}

    public static long of(BigDecimal major) {
        return major.movePointRight(2).longValueExact();
    }

    public static BigDecimal toMajor(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
