package com.purposepath.account.subscription;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How patient we are.
 *
 * @param pastDueGraceDays how long an unpaid period still gives access ({@code ACCOUNT_PAST_DUE_GRACE_DAYS})
 */
@Validated
@ConfigurationProperties("account.subscription")
record SubscriptionSettings(
        @DefaultValue("7") @PositiveOrZero int pastDueGraceDays) {

    Duration pastDueGrace() {
        return Duration.ofDays(pastDueGraceDays);
    }
}
