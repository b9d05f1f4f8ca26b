package com.purposepath.account.twin;

import com.purposepath.account.payment.PlanPrice;
import com.purposepath.account.payment.Reduction;
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
        return price.cents() - reduction.off(price.cents());
    }

    String description() {
        return price.tierName() + ", " + price.frequency().name().toLowerCase(Locale.ROOT);
    }
}
