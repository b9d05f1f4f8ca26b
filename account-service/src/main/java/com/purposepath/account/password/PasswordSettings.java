package com.purposepath.account.password;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How passwords are hashed.
 *
 * @param strength logarithm of the rounds: 12 takes a quarter of a second ({@code ACCOUNT_PASSWORD_STRENGTH}); hashes of another
 *                 strength are renewed at the next sign-in
 * @param permits  how many are hashed at once; 0 means half of the processors ({@code ACCOUNT_PASSWORD_PERMITS})
 * @param patience how long a request waits for its turn before it is told to come back
 */
@Validated
@ConfigurationProperties("account.password")
record PasswordSettings(
        @DefaultValue("12") @Min(8) @Max(16) int strength,
        @DefaultValue("0") @Min(0) int permits,
        @DefaultValue("10s") Duration patience) {

    int effectivePermits() {
        return permits > 0 ? permits : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
}
