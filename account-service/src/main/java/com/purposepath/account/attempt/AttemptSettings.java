package com.purposepath.account.attempt;

import jakarta.validation.constraints.Positive;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How strictly attempts are counted.
 *
 * @param enabled {@code ACCOUNT_RATE_LIMITS}; off keeps only the lock after failed logins
 * @param max     other numbers than the defaults, by counter
 */
@Validated
@ConfigurationProperties("account.rate-limits")
record AttemptSettings(
        @DefaultValue("true") boolean enabled, @DefaultValue Map<Counter, @Positive Integer> max) {

    int maxOf(Counter counter) {
        return counter == Counter.FAILED_LOGIN ? counter.max : max.getOrDefault(counter, counter.max);
    }
}
