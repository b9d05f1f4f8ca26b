package com.purposepath.traction.action;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The move of an action to another status. */
record StatusBody(
        @NotNull ActionStatus status,

        @JsonAlias("blocked_reason") @Nullable @Text(min = 1, max = 500)
        String reason,

        Patch<@Nullable @DecimalMin("0") @DecimalMax("10000") BigDecimal> actualHours,
        @Nullable @Min(0) @Max(99) Integer progress) {}
