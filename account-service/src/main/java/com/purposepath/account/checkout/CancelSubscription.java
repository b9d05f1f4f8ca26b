package com.purposepath.account.checkout;

import com.purposepath.common.validation.Text;
import org.jspecify.annotations.Nullable;

/** How to cancel; what is left out may stand in the query. */
record CancelSubscription(
        @Nullable @Text(max = 500) String reason, @Nullable Boolean cancelAtPeriodEnd) {

    /** What the body says, else what the query says. */
    static CancelSubscription of(@Nullable CancelSubscription body, @Nullable String reason, boolean atPeriodEnd) {
        return new CancelSubscription(
                body == null || body.reason() == null ? reason : body.reason(),
                body == null || body.cancelAtPeriodEnd() == null
                        ? Boolean.valueOf(atPeriodEnd)
                        : body.cancelAtPeriodEnd());
    }

    boolean isAtPeriodEnd() {
        return Boolean.TRUE.equals(cancelAtPeriodEnd);
    }
}
