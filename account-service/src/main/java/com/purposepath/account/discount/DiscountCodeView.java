package com.purposepath.account.discount;

import com.purposepath.account.plan.Frequency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A code on the wire. */
record DiscountCodeView(
        UUID id,
        String code,
        String description,
        Discount.Type discountType,
        BigDecimal value,
        String currency,
        @Nullable Integer durationInCycles,
        boolean isActive,
        @Nullable Instant expiresAt,
        int currentRedemptions,
        @Nullable Integer maxRedemptions,
        List<String> applicableTiers,
        List<Frequency> applicableFrequencies,
        boolean isOneTimeUsePerTenant,
        Instant createdAt,
        Instant updatedAt) {

    static DiscountCodeView of(DiscountCode code) {
        var terms = code.terms();
        return new DiscountCodeView(
                code.id(),
                code.code(),
                terms.description(),
                code.discount().type(),
                code.discount().value(),
                code.discount().currency(),
                code.discount().cycles(),
                code.active(),
                terms.expiresAt(),
                code.redemptions(),
                terms.maxRedemptions(),
                terms.tiers(),
                terms.frequencies(),
                terms.oncePerTenant(),
                code.createdAt(),
                code.updatedAt());
    }
}
