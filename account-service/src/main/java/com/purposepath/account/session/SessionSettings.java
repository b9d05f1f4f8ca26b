package com.purposepath.account.session;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long sign-in lasts.
 *
 * @param refreshLife how long a refresh token is good from issue
 * @param reuseGrace  so long after its use, a refresh token presented again gets another pair of its family
 *                    ({@code ACCOUNT_REFRESH_REUSE_GRACE_SECONDS})
 */
@Validated
@ConfigurationProperties("account.session")
public record SessionSettings(
        @DefaultValue("30d") @DurationMin(minutes = 15) Duration refreshLife,
        @DefaultValue("10s") @DurationMin Duration reuseGrace) {}
