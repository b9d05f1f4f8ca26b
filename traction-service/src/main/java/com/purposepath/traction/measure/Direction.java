package com.purposepath.traction.measure;

import com.purposepath.traction.value.Numbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which way a measure gets better. */
public enum Direction {
    /** Higher is better. */
    UP,
    /** Lower is better. */
    DOWN;

    /**
     * How far {@code current} has come on its way to {@code target}, 0 to 100, unrounded.
     *
     * @param baseline where the way began, if anybody said so
     */
    public BigDecimal progress(BigDecimal current, BigDecimal target, @Nullable BigDecimal baseline) {
        return Numbers.held(
                switch (this) {
                    case UP -> up(current, target, baseline);
                    case DOWN -> down(current, target, baseline);
                });
    }

    private static BigDecimal up(BigDecimal c, BigDecimal t, @Nullable BigDecimal b) {
        if (b != null && b.compareTo(t) < 0) {
            return percent(c.subtract(b), t.subtract(b));
        }
        if (b == null && t.signum() > 0) {
            return percent(c, t);
        }
        return allOrNothing(c.compareTo(t) >= 0);
    }

    private static BigDecimal down(BigDecimal c, BigDecimal t, @Nullable BigDecimal b) {
        if (b != null && b.compareTo(t) > 0) {
            return percent(b.subtract(c), b.subtract(t));
        }
        if (b == null && c.compareTo(t) > 0 && t.signum() > 0) {
            return percent(t, c);
        }
        return allOrNothing(c.compareTo(t) <= 0);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return Numbers.HUNDRED.multiply(part).divide(whole, Numbers.PRECISE);
    }

    private static BigDecimal allOrNothing(boolean reached) {
        return reached ? Numbers.HUNDRED : BigDecimal.ZERO;
    }
}
