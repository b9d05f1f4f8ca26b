package com.purposepath.account.subscription;

import com.purposepath.account.discount.Discounts;
import com.purposepath.account.plan.Tier;
import com.purposepath.account.plan.Tiers;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Shows subscriptions with their plan and their next charge. */
@Component
public class SubscriptionViews {

    private final Tiers tiers;
    private final Discounts discounts;
    private final SubscriptionSettings settings;
    private final Clock clock;

    SubscriptionViews(Tiers tiers, Discounts discounts, SubscriptionSettings settings, Clock clock) {
        this.tiers = tiers;
        this.discounts = discounts;
        this.settings = settings;
        this.clock = clock;
    }

    public SubscriptionView show(Subscription subscription) {
        Instant now = clock.instant();
        Tier tier = tiers.get(subscription.terms().tierId());
        boolean active = subscription.isActiveAt(now, settings.pastDueGrace());
        return SubscriptionView.of(subscription, tier, price(subscription, tier), active, now);
    }

    private BigDecimal price(Subscription subscription, Tier tier) {
        var bought = subscription.terms().price();
        BigDecimal list = bought != null
                ? bought
                : Objects.requireNonNullElse(tier.price(subscription.terms().frequency()), BigDecimal.ZERO);
        var running = subscription.discount();
        return running == null || !running.reduces(subscription.nextCharge())
                ? list
                : discounts
                        .get(running.codeId())
                        .map(discount -> discount.reduced(list))
                        .orElse(list);
    }
}
