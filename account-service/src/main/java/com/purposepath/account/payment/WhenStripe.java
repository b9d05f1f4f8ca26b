package com.purposepath.account.payment;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether Stripe moves the money, as {@link PaymentSettings#usesStripe()} says. */
public final class WhenStripe implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        String provider = environment.getProperty("account.payments.provider", "");
        return provider.isBlank()
                ? !environment.getProperty("account.payments.stripe-key", "").isBlank()
                : provider.equalsIgnoreCase("stripe");
    }
}
