package com.purposepath.account.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes off the charges; either {@code percent} or {@code cents} is given.
 *
 * @param id     of the discount that it stands for
 * @param months how long it lasts from its first charge on; null without end
 */
public record Reduction(
        UUID id,
        @Nullable BigDecimal percent,
        @Nullable Long cents,
        String currency,
        @Nullable Integer months) {

    /** Cents that come off that many. */
    public long off(long price) {
        long off = percent == null
                ? Objects.requireNonNullElse(cents, 0L)
                : BigDecimal.valueOf(price)
                        .multiply(percent)
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                        .longValueExact();
        return Math.min(price, off);
    }
}
