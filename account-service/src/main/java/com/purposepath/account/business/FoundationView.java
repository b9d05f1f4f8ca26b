package com.purposepath.account.business;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Identity and strategy in brief. */
record FoundationView(
        String businessName,
        String vision,
        String purpose,
        List<String> coreValues,
        @Nullable String targetMarket,
        @Nullable String valueProposition) {

    static FoundationView of(Business business) {
        return new FoundationView(
                business.businessName(),
                business.vision(),
                business.purpose(),
                business.coreValues(),
                orNull(business.targetMarket()),
                orNull(business.valueProposition()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
