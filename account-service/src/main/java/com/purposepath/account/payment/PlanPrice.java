package com.purposepath.account.payment;

import com.purposepath.account.plan.Frequency;
import com.purposepath.account.plan.Tier;
import java.util.Locale;
import java.util.Objects;

/**
 * A plan at its list price.
 *
 * @param currency lower case
 */
public record PlanPrice(String tierId, String tierName, Frequency frequency, long cents, String currency) {

    /** Of a tier that is sold at that frequency. */
    public static PlanPrice of(Tier tier, Frequency frequency) {
        var price = Objects.requireNonNull(tier.price(frequency), "a price");
        return new PlanPrice(
                tier.id(),
                tier.name(),
                frequency,
                Cents.of(price),
                tier.currency().toLowerCase(Locale.ROOT));
    }

    /** The same price has the same name, another price another one. */
    public String key() {
        return "%s_%s_%s_%d".formatted(tierId, frequency.name().toLowerCase(Locale.ROOT), currency, cents);
    }
}
