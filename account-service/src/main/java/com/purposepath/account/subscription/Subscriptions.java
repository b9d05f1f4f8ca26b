package com.purposepath.account.subscription;

import com.purposepath.account.plan.Tiers;
import com.purposepath.common.security.Role;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a tenant has subscribed to, and what its members may therefore use. */
@Service
@Transactional(readOnly = true)
public class Subscriptions {

    private final SubscriptionStore subscriptions;
    private final Tiers tiers;
    private final Clock clock;

    Subscriptions(SubscriptionStore subscriptions, Tiers tiers, Clock clock) {
        this.subscriptions = subscriptions;
        this.tiers = tiers;
        this.clock = clock;
    }

    /** What a member with that role may use; the transaction must work in the tenant. */
    public Entitlements entitlements(UUID tenantId, Role role) {
        return subscriptions
                .activeTier(tenantId, clock.instant())
                .map(tier -> Entitlements.of(tiers.get(tier), role))
                .orElse(Entitlements.NONE);
    }
}
