package com.purposepath.account.twin;

import com.purposepath.account.payment.WhenSimulated;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Hands on the simulated provider: what time, bank and card holders do there. */
@Component
@Conditional(WhenSimulated.class)
public class TwinControl {

    private final TwinCycle cycle;
    private final TwinStore store;

    TwinControl(TwinCycle cycle, TwinStore store) {
        this.cycle = cycle;
        this.store = store;
    }

    public void advance(UUID tenant, Duration by) {
        cycle.advance(customerOf(tenant), by);
    }

    public void useCard(UUID tenant, String paymentMethod) {
        cycle.useCard(customerOf(tenant), paymentMethod);
    }

    /** The card's holder says yes; found by the secret that the front end gets. */
    public void confirm(String clientSecret) {
        cycle.confirm(intentOf(clientSecret));
    }

    public void refuse(String clientSecret) {
        cycle.refuse(intentOf(clientSecret));
    }

    public String customerOf(UUID tenant) {
        return store.customerOf(tenant).orElseThrow();
    }

    private static String intentOf(String clientSecret) {
        return clientSecret.substring(0, clientSecret.indexOf("_secret_"));
    }
}
