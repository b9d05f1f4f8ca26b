package com.purposepath.account.checkout;

import com.purposepath.account.plan.Frequency;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What to subscribe to, and what to charge it to. */
record CreateSubscription(
        @NotNull String tierId,
        @NotNull Frequency frequency,
        @Nullable @Text(max = 50) String promoCode,

        @Nullable @Text(max = 255) @Pattern(regexp = "pm_[A-Za-z0-9_]+", message = "This is no payment method")
        String paymentMethodId) {}
