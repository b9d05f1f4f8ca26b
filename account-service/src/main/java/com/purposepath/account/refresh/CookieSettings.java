package com.purposepath.account.refresh;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Attributes of the refresh cookie.
 *
 * @param secure   {@code ACCOUNT_COOKIE_SECURE}
 * @param sameSite {@code ACCOUNT_COOKIE_SAMESITE}
 */
@Validated
@ConfigurationProperties("account.cookie")
record CookieSettings(
        @DefaultValue("true") boolean secure,

        @DefaultValue("Strict") @Pattern(regexp = "Strict|Lax|None", message = "must be Strict, Lax or None")
        String sameSite) {}
