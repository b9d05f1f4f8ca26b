package com.purposepath.account.discount;

import com.purposepath.account.AccountError;
import com.purposepath.account.plan.Frequency;
import com.purposepath.account.plan.Tier;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.persistence.Uuids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code as it is kept.
 *
 * @param tiers       empty means all
 * @param frequencies empty means all
 */
record DiscountCode(
        UUID id,
        String code,
        Discount discount,
        Terms terms,
        boolean active,
        int redemptions,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** What may change after creation. */
    record Terms(
            String description,
            @Nullable Instant expiresAt,
            @Nullable Integer maxRedemptions,
            List<String> tiers,
            List<Frequency> frequencies,
            boolean oncePerTenant) {}

    static DiscountCode create(CreateDiscountCode wish, Instant now) {
        UUID id = Uuids.next();
        var discount =
                new Discount(id, wish.discountType(), wish.value(), wish.currencyOrDefault(), wish.durationInCycles());
        return new DiscountCode(id, wish.code(), discount, wish.terms(), true, 0, now, now, 0);
    }

    DiscountCode change(Terms changed, Instant now) {
        if (changed.maxRedemptions() != null && changed.maxRedemptions() < redemptions) {
            throw CommonError.BUSINESS_RULE_VIOLATION.exception(
                    "The code has been redeemed " + redemptions + " times already");
        }
        return new DiscountCode(id, code, discount, changed, active, redemptions, createdAt, now, version);
    }

    DiscountCode enable(Instant now) {
        if (active) {
            throw AccountError.DISCOUNT_CODE_ALREADY_ACTIVE.exception();
        }
        if (isExpired(now)) {
            throw AccountError.DISCOUNT_CODE_EXPIRED.exception();
        }
        return new DiscountCode(id, code, discount, terms, true, redemptions, createdAt, now, version);
    }

    DiscountCode disable(Instant now) {
        if (!active) {
            throw AccountError.DISCOUNT_CODE_ALREADY_INACTIVE.exception();
        }
        return new DiscountCode(id, code, discount, terms, false, redemptions, createdAt, now, version);
    }

    /** Whether somebody could use it now for that plan; whether a certain tenant has used it before is not looked at. */
    boolean isUsable(Tier tier, Frequency frequency, Instant now) {
        return active
                && !isExpired(now)
                && (terms.maxRedemptions() == null || redemptions < terms.maxRedemptions())
                && (terms.tiers().isEmpty() || terms.tiers().contains(tier.id()))
                && (terms.frequencies().isEmpty() || terms.frequencies().contains(frequency))
                && (discount.type() == Discount.Type.PERCENTAGE
                        || discount.currency().equals(tier.currency()));
    }

    private boolean isExpired(Instant now) {
        return terms.expiresAt() != null && !now.isBefore(terms.expiresAt());
    }
}
