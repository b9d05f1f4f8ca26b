package com.purposepath.account.stripe;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Stripe is talked to.
 *
 * @param apiBase        its address
 * @param connectTimeout for a connection
 * @param readTimeout    for an answer
 * @param retries        how often a call without an answer is repeated, with the same idempotency key
 */
@ConfigurationProperties("account.stripe")
record StripeSettings(
        @DefaultValue("https://api.stripe.com") String apiBase,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout,
        @DefaultValue("2") int retries) {}
