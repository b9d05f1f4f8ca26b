package com.purposepath.account.product;

import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;

/** A product as people write it. */
record ProductInput(
        @NotNull @Text(min = 1, max = 200) String name,
        @NotNull @Text(max = 2000) String problem) {}
