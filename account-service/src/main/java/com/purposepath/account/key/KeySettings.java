package com.purposepath.account.key;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How signing keys come and go.
 *
 * @param period   how long a key signs ({@code ACCOUNT_KEY_PERIOD})
 * @param announce how long before it signs it is published; verifiers look every five minutes ({@code ACCOUNT_KEY_ANNOUNCE})
 */
@Validated
@ConfigurationProperties("account.keys")
record KeySettings(
        @DefaultValue("30d") @DurationMin(hours = 1) Duration period,
        @DefaultValue("1d") @DurationMin(minutes = 10) Duration announce) {}
