package com.purposepath.account.subscription;

import com.purposepath.account.plan.Frequency;
import com.purposepath.account.plan.Limits;
import com.purposepath.account.plan.Tier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A subscription on the wire, as it stands at the moment of reading. */
public record SubscriptionView(
        UUID id,
        UUID userId,
        UUID tenantId,
        TierView tier,
        Frequency frequency,
        SubscriptionStatus status,
        boolean isActive,
        Instant currentPeriodStart,
        Instant currentPeriodEnd,
        @Nullable Instant expirationDate,
        boolean cancelAtPeriodEnd,
        boolean autoRenewal,
        BigDecimal price,
        String currency,
        boolean isTrial,
        @Nullable Instant trialEndDate,
        @Nullable UUID trialExtendedBy,
        @Nullable String trialExtensionReason,
        @Nullable PendingChange pendingChange) {

    static SubscriptionView of(Subscription of, Tier tier, BigDecimal price, boolean active, Instant now) {
        var mark = of.trialMark();
        return new SubscriptionView(
                of.id(),
                of.userId(),
                of.tenantId(),
                TierView.of(tier),
                of.terms().frequency(),
                of.statusAt(now),
                active,
                of.period().start(),
                of.period().end(),
                of.expirationAt(now),
                of.cancelAtPeriodEnd(),
                of.renewsAt(now),
                price,
                of.terms().currency(),
                of.isTrial(),
                mark == null ? null : mark.end(),
                mark == null ? null : mark.extendedBy(),
                mark == null ? null : mark.reason(),
                PendingChange.of(of));
    }

    /** The plan, without what it costs. */
    public record TierView(
            String id, String name, List<String> features, Limits limits, List<Frequency> supportedFrequencies) {

        static TierView of(Tier tier) {
            return new TierView(tier.id(), tier.name(), tier.features(), tier.limits(), tier.supportedFrequencies());
        }
    }

    /** What comes with the next period. */
    public record PendingChange(String tierId, Frequency frequency, Instant effectiveDate) {

        static @Nullable PendingChange of(Subscription of) {
            var next = of.next();
            return next == null
                    ? null
                    : new PendingChange(
                            next.tierId(), next.frequency(), of.period().end());
        }
    }
}
