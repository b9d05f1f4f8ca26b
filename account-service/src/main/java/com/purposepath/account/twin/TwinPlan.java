package com.purposepath.account.twin;

import com.purposepath.account.payment.PlanPrice;
import com.purposepath.account.payment.Reduction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a period costs.
 *
 * @param until charges before this instant are reduced; null without end
 */
record TwinPlan(
        PlanPrice price,
        @Nullable Reduction reduction,
        @Nullable Instant until) {

    static TwinPlan from(Instant start, PlanPrice price, @Nullable Reduction reduction) {
        Integer months = reduction == null ? null : reduction.months();
        Instant until = months == null
                ? null
                : start.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
        return new TwinPlan(price, reduction, until);
    }

    /** Cents to charge at that instant. */
    long charge(Instant at) {
        if (reduction == null || (until != null && !at.isBefore(until))) {
            return price.cents();
        }
        long off = reduction.percent() != null
                ? percent(reduction.percent())
                : reduction.cents() == null ? 0 : reduction.cents();
        return Math.max(0, price.cents() - off);
    }

    private long percent(BigDecimal percent) {
        return BigDecimal.valueOf(price.cents())
                .multiply(percent)
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    String description() {
        return price.tierName() + ", " + price.frequency().name().toLowerCase(Locale.ROOT);
    }
}
