package com.purposepath.account.subscription;

import com.purposepath.account.plan.Frequency;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was subscribed to.
 *
 * @param price list price of a period in major units; null on trial, where nothing was bought
 */
public record Terms(
        String tierId, Frequency frequency, @Nullable BigDecimal price, String currency) {}
