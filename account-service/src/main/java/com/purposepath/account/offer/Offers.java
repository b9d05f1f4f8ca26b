package com.purposepath.account.offer;

import com.purposepath.account.discount.Discounts;
import com.purposepath.account.plan.Frequency;
import com.purposepath.account.plan.Tiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody may buy now, and for how much. */
@Component
public class Offers {

    private final Tiers tiers;
    private final Discounts discounts;

    Offers(Tiers tiers, Discounts discounts) {
        this.tiers = tiers;
        this.discounts = discounts;
    }

    /** Refuses what is not sold, and a code that the bound tenant cannot use for it. */
    public Offer of(String tierId, Frequency frequency, @Nullable String promoCode) {
        var tier = tiers.onOffer(tierId, frequency);
        return new Offer(
                tier, frequency, discounts.require(promoCode, tier, frequency).orElse(null));
    }
}
