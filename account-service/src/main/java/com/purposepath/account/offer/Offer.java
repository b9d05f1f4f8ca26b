package com.purposepath.account.offer;

import com.purposepath.account.discount.Discount;
import com.purposepath.account.payment.Cents;
import com.purposepath.account.payment.PlanPrice;
import com.purposepath.account.payment.Reduction;
import com.purposepath.account.plan.Frequency;
import com.purposepath.account.plan.Tier;
import com.purposepath.account.subscription.RunningDiscount;
import com.purposepath.account.subscription.Terms;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan that is sold, with what comes off its price. */
public record Offer(
        Tier tier, Frequency frequency, @Nullable Discount discount) {

    public BigDecimal listPrice() {
        return Objects.requireNonNull(tier.price(frequency), "a price");
    }

    public BigDecimal firstCharge() {
        return discount == null ? listPrice() : discount.reduced(listPrice());
    }

    public PlanPrice plan() {
        return PlanPrice.of(tier, frequency);
    }

    public Terms terms() {
        return new Terms(tier.id(), frequency, listPrice(), tier.currency());
    }

    public @Nullable RunningDiscount running(Instant start) {
        return discount == null
                ? null
                : new RunningDiscount(discount.codeId(), discount.until(start, frequency), false);
    }

    public @Nullable Reduction reduction() {
        return discount == null ? null : reduction(discount, frequency, tier.currency());
    }

    private static Reduction reduction(Discount discount, Frequency frequency, String currency) {
        boolean percentage = discount.type() == Discount.Type.PERCENTAGE;
        Integer cycles = discount.cycles();
        return new Reduction(
                discount.codeId(),
                percentage ? discount.value() : null,
                percentage ? null : Cents.of(discount.value()),
                currency.toLowerCase(Locale.ROOT),
                cycles == null ? null : cycles * frequency.months());
    }
}
