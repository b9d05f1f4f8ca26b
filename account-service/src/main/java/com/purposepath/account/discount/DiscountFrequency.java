package com.purposepath.account.discount;

import com.purposepath.account.plan.Frequency;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A frequency as clients may call it; older ones say annual. */
enum DiscountFrequency {
    MONTHLY,
    YEARLY,
    ANNUAL;

    Frequency frequency() {
        return this == MONTHLY ? Frequency.MONTHLY : Frequency.YEARLY;
    }

    static List<Frequency> all(@Nullable Collection<DiscountFrequency> names) {
        return names == null
                ? List.of()
                : names.stream()
                        .map(DiscountFrequency::frequency)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
