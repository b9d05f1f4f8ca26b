package com.purposepath.account.discount;

import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;

/** A code that somebody considers to use, and for what. */
record CheckCode(
        @NotNull @Text(min = 1, max = 50) String code,
        @NotNull String tierId,
        @NotNull DiscountFrequency frequency) {}
