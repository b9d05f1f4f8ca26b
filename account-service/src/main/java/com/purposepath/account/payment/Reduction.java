package com.purposepath.account.payment;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes off the charges; either {@code percent} or {@code cents} is given.
 *
 * @param id     of the discount that it stands for
 * @param months how long it lasts from its first charge on; null without end
 */
public record Reduction(
        UUID id,
        @Nullable BigDecimal percent,
        @Nullable Long cents,
        String currency,
        @Nullable Integer months) {}
