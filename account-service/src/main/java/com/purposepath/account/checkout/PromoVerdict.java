package com.purposepath.account.checkout;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.purposepath.account.discount.Discount;
import com.purposepath.account.discount.Discounts;
import com.purposepath.account.offer.Offer;
import com.purposepath.account.payment.Cents;
import com.purposepath.account.plan.Frequency;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a code does to a price.
 *
 * @param newPrice the first charge in major units
 */
record PromoVerdict(
        boolean isValid,
        @Nullable Taken discount,
        @Nullable BigDecimal newPrice,
        String currency,
        @Nullable String error) {

    static PromoVerdict valid(Offer offer, Discount discount) {
        return new PromoVerdict(
                true,
                Taken.of(discount, offer.frequency()),
                offer.firstCharge(),
                offer.tier().currency(),
                null);
    }

    static PromoVerdict unusable(String currency) {
        return new PromoVerdict(false, null, null, currency, Discounts.UNUSABLE);
    }

    enum Duration {
        ONCE,
        REPEATING,
        FOREVER
    }

    /** The discount; {@code value} is per cent, or cents when fixed. */
    record Taken(
            Discount.Type type,
            BigDecimal value,
            Duration duration,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer durationInMonths) {

        static Taken of(Discount of, Frequency frequency) {
            BigDecimal value = of.type() == Discount.Type.FIXED ? BigDecimal.valueOf(Cents.of(of.value())) : of.value();
            Integer cycles = of.cycles();
            if (cycles == null) {
                return new Taken(of.type(), value, Duration.FOREVER, null);
            }
            return cycles == 1
                    ? new Taken(of.type(), value, Duration.ONCE, null)
                    : new Taken(of.type(), value, Duration.REPEATING, cycles * frequency.months());
        }
    }
}
