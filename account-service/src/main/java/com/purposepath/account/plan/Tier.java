package com.purposepath.account.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan on offer.
 *
 * @param features in the order of the contract
 * @param isActive false once it is no longer sold
 */
public record Tier(
        String id,
        String name,
        String description,
        List<String> features,
        Limits limits,
        Pricing pricing,
        String currency,
        List<Frequency> supportedFrequencies,
        boolean isActive) {

    /** Major units; null where it is not sold at that frequency. */
    public @Nullable BigDecimal price(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> pricing.monthly();
            case YEARLY -> pricing.yearly();
        };
    }

    /** Major units; null where that frequency is not sold. */
    public record Pricing(
            @Nullable BigDecimal monthly, @Nullable BigDecimal yearly) {

        List<Frequency> frequencies() {
            if (monthly == null) {
                return List.of(Frequency.YEARLY);
            }
            return yearly == null ? List.of(Frequency.MONTHLY) : List.of(Frequency.MONTHLY, Frequency.YEARLY);
        }
    }
}
