package com.purposepath.account.trial;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a new tenant begins.
 *
 * @param autoStart with a trial or with nothing ({@code ACCOUNT_TRIAL_AUTO_START})
 * @param tier      of the trial ({@code ACCOUNT_TRIAL_TIER})
 * @param days      its length ({@code ACCOUNT_TRIAL_DAYS})
 */
@Validated
@ConfigurationProperties("account.trial")
record TrialSettings(
        @DefaultValue("true") boolean autoStart,
        @DefaultValue("professional") @NotBlank String tier,
        @DefaultValue("30") @Positive int days) {}
