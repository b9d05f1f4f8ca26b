package com.purposepath.account.payment;

import com.purposepath.common.settings.MissingSetting;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** What events are signed with: shared with Stripe by configuration; the simulation lives in this process and makes it up. */
@Component
public class WebhookSecret {

    private final String value;

    WebhookSecret(PaymentSettings settings) {
        if (settings.usesStripe() && settings.webhookSecret().isBlank()) {
            throw new MissingSetting(
                    "STRIPE_WEBHOOK_SECRET is not set: without it nobody knows which events are from Stripe.");
        }
        this.value = settings.webhookSecret().isBlank() ? madeUp() : settings.webhookSecret();
    }

    public String value() {
        return value;
    }

    private static String madeUp() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return "whsec_" + HexFormat.of().formatHex(random);
    }
}
