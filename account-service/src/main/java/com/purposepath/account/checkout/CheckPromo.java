package com.purposepath.account.checkout;

import com.purposepath.account.plan.Frequency;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;

/** A code, and what it should make cheaper. */
record CheckPromo(
        @NotNull @Text(min = 1, max = 50) String promoCode,
        @NotNull String tierId,
        @NotNull Frequency frequency) {}
