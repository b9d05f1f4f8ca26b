package com.purposepath.account.discount;

import com.purposepath.account.plan.Frequency;
import com.purposepath.common.web.Envelope;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who used a code: the whole body of the answer, since its pages lie inside {@code data}. */
record DiscountUsage(boolean success, Data data, Envelope.Pagination pagination) {

    static DiscountUsage of(DiscountCode code, Envelope.Page<Redemption> page) {
        var brief = new Code(
                code.id(), code.code(), code.redemptions(), code.terms().maxRedemptions());
        return new DiscountUsage(true, new Data(brief, page.data()), page.pagination());
    }

    record Data(Code discountCode, List<Redemption> redemptions) {}

    record Code(
            UUID id,
            String code,
            int currentRedemptions,
            @Nullable Integer maxRedemptions) {}

    /** One use of the code; {@code appliedDiscountAmount} is what came off the first charge. */
    record Redemption(
            UUID id,
            UUID tenantId,
            String tenantName,
            UUID userId,
            String userEmail,
            String subscriptionTier,
            Frequency subscriptionFrequency,
            BigDecimal appliedDiscountAmount,
            String currency,
            Instant redeemedAt) {}
}
