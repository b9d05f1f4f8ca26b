package com.purposepath.account.subscription;

import com.purposepath.account.plan.Frequency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another plan from the next period on. */
public record Change(
        String tierId, Frequency frequency, @Nullable UUID discountId) {

    boolean isTo(String tier, Frequency wished) {
        return tierId.equals(tier) && frequency == wished;
    }
}
