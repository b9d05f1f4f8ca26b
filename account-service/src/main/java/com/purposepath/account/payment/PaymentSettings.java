package com.purposepath.account.payment;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who moves the money.
 *
 * @param provider      {@code ACCOUNT_PAYMENTS}; left out, Stripe where there is a key and the simulation elsewhere
 * @param stripeKey     secret key of the Stripe account ({@code STRIPE_SECRET_KEY})
 * @param webhookSecret secret of the webhook's endpoint ({@code STRIPE_WEBHOOK_SECRET}); the simulation makes one up
 */
@Validated
@ConfigurationProperties("account.payments")
public record PaymentSettings(
        @Nullable Provider provider,
        @DefaultValue("") String stripeKey,
        @DefaultValue("") String webhookSecret) {

    /** The adapters behind the port. */
    public enum Provider {
        STRIPE,
        SIMULATED
    }

    /** Stripe where it is asked for, or where nothing is said and there is a key. */
    public boolean usesStripe() {
        return provider == null ? !stripeKey.isBlank() : provider == Provider.STRIPE;
    }

    /** Never shows the secrets. */
    @Override
    public String toString() {
        return "PaymentSettings[provider=" + provider + "]";
    }
}
