package com.purposepath.coaching.usage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What plans allow of a provider.
 *
 * @param allowances by tier; a tier that is not named is unlimited
 */
@ConfigurationProperties("coaching.usage")
record UsageSettings(
        @DefaultValue({"none=0/0", "starter=500/500000", "professional=5000/5000000"})
        List<Allowance> allowances) {

    private static final String WITHOUT_SUBSCRIPTION = "none";

    Allowance of(@Nullable String tier) {
        String sought = tier == null ? WITHOUT_SUBSCRIPTION : tier;
        return allowances.stream()
                .filter(allowance -> allowance.tier().equals(sought))
                .findFirst()
                .orElseGet(() -> Allowance.unlimited(sought));
    }
}
