package com.purposepath.account.checkout;

import com.purposepath.account.plan.Frequency;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What to have from the next period on. */
record UpdateSubscription(
        @NotNull String tierId,
        @NotNull Frequency frequency,
        @Nullable @Text(max = 50) String promoCode) {}
