package com.purposepath.traction.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Rounding for answers; formulas and comparisons work with unrounded values. */
public final class Numbers {

    public static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Exact enough that nobody sees a difference, and finite for thirds. */
    public static final MathContext PRECISE = MathContext.DECIMAL128;

    private Numbers() {}

    /** A percentage for an answer: one decimal, halves away from zero. */
    public static BigDecimal percent(BigDecimal value) {
        return plain(value.setScale(1, RoundingMode.HALF_UP));
    }

    public static @Nullable BigDecimal percentOrNull(@Nullable BigDecimal value) {
        return value == null ? null : percent(value);
    }

    /** The same value without trailing zeros and without an exponent. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    public static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal value) {
        return value == null ? null : plain(value);
    }

    /** Held within 0 to 100. */
    public static BigDecimal held(BigDecimal percent) {
        return percent.max(BigDecimal.ZERO).min(HUNDRED);
    }
}
