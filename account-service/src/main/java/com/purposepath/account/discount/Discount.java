package com.purposepath.account.discount;

import com.purposepath.account.plan.Frequency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a code takes off a price.
 *
 * @param value  per cent, or major units of {@code currency} when fixed
 * @param cycles billing cycles it lasts; null without end
 */
public record Discount(
        UUID codeId,
        Type type,
        BigDecimal value,
        String currency,
        @Nullable Integer cycles) {

    /** How a discount is counted. */
    public enum Type {
        PERCENTAGE,
        FIXED
    }

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** What comes off, never more than the price. */
    public BigDecimal off(BigDecimal price) {
        return switch (type) {
            case PERCENTAGE -> price.multiply(value).divide(HUNDRED, 2, RoundingMode.HALF_UP);
            case FIXED -> value.min(price);
        };
    }

    /** What is left to pay. */
    public BigDecimal reduced(BigDecimal price) {
        return price.subtract(off(price));
    }

    /** Charges before this instant are reduced; null without end. */
    public @Nullable Instant until(Instant start, Frequency frequency) {
        return cycles == null ? null : frequency.after(start, cycles);
    }
}
