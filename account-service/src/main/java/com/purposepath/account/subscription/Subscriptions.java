package com.purposepath.account.subscription;

import com.purposepath.account.plan.Tiers;
import com.purposepath.common.security.Role;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the members of a tenant may use, which follows from what it has subscribed to. */
@Service
@Transactional(readOnly = true)
public class Subscriptions {

    private final SubscriptionBook book;
    private final Tiers tiers;
    private final SubscriptionSettings settings;
    private final Clock clock;

    Subscriptions(SubscriptionBook book, Tiers tiers, SubscriptionSettings settings, Clock clock) {
        this.book = book;
        this.tiers = tiers;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a member with that role may use; the transaction must work in the tenant. */
    public Entitlements entitlements(UUID tenantId, Role role) {
        return book.shown(tenantId)
                .filter(shown -> shown.isActiveAt(clock.instant(), settings.pastDueGrace()))
                .map(shown -> Entitlements.of(tiers.get(shown.terms().tierId()), role))
                .orElse(Entitlements.NONE);
    }
}
