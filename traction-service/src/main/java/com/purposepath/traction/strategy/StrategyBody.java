package com.purposepath.traction.strategy;

import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.value.Percentage;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The fields of a strategy as a client gives them. */
record StrategyBody(
        Patch<@NotNull @Text(min = 1, max = 2000) String> description,
        Patch<@NotNull StrategyStatus> status,
        Patch<@NotNull @Min(1) Integer> order,
        Patch<@NotNull Boolean> aiGenerated,
        Patch<@Nullable @Percentage BigDecimal> validationScore,
        Patch<@Nullable @Text(max = 5000) String> validationFeedback) {}
