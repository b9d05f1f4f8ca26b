package com.purposepath.traction.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the KPI links of a goal say.
 *
 * @param progress weighted mean over the measurable links, unrounded; null without any
 * @param measurable how many links are measurable
 * @param links how many links there are
 */
public record KpiFigures(@Nullable BigDecimal progress, int measurable, int links) {}
