package com.purposepath.coaching.answer;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many AI requests are answered in any minute.
 *
 * @param perUser of one user in a tenant
 * @param perTenant of all users of a tenant together
 */
@Validated
@ConfigurationProperties("coaching.requests-per-minute")
record AiLimits(
        @DefaultValue("60") @Min(1) int perUser,
        @DefaultValue("300") @Min(1) int perTenant) {}
