package com.purposepath.account.discount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether a code can be used, and what it takes off then. */
record CodeVerdict(
        boolean isValid,
        String code,
        @Nullable DiscountType discountType,
        @Nullable BigDecimal discountValue,
        @Nullable Integer durationInCycles,
        @Nullable BigDecimal calculatedDiscount,
        @Nullable String error) {

    static CodeVerdict valid(DiscountCode code, BigDecimal price) {
        var discount = code.discount();
        return new CodeVerdict(
                true,
                code.code(),
                discount.type(),
                discount.value(),
                discount.cycles(),
                discount.type() == DiscountType.FIXED ? discount.off(price) : null,
                null);
    }

    static CodeVerdict unusable(String code) {
        return new CodeVerdict(false, code, null, null, null, null, Discounts.UNUSABLE);
    }
}
