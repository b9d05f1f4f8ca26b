package com.purposepath.traction.activity;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A KPI of the goal as it stood when a review was written.
 *
 * @param progress rounded for the answer
 */
public record ReviewedKpi(UUID kpiId, String name, @Nullable BigDecimal value, BigDecimal progress) {}
