package com.purposepath.coaching.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hours in words. */
public final class Hours {

    private Hours() {}

    /** {@code 1 hour}, {@code 7.5 hours}. */
    public static String of(double hours) {
        String number = BigDecimal.valueOf(hours)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return number.equals("1") ? "1 hour" : number + " hours";
    }
}
