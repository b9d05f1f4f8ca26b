package com.purposepath.account.twin;

import com.purposepath.account.payment.WhenSimulated;
import java.time.Instant;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What every counter of the simulation needs: its time, its voice, and where its pages are. */
@Component
@Conditional(WhenSimulated.class)
class TwinDesk {

    private final TwinClock clock;
    private final TwinEvents events;
    private final TwinSettings settings;

    TwinDesk(TwinClock clock, TwinEvents events, TwinSettings settings) {
        this.clock = clock;
        this.events = events;
        this.settings = settings;
    }

    Instant timeOf(TwinCustomer customer) {
        return clock.timeOf(customer);
    }

    void tell(String type, TwinSubscription subscription, Instant at) {
        events.happened(type, TwinObjects.subscription(subscription), at);
    }

    void tell(String type, TwinIntent intent, Instant at) {
        events.happened(type, TwinObjects.intent(intent), at);
    }

    String portal(String customerId, String encodedReturnUrl) {
        return "%s/simulated/portal/%s?return=%s".formatted(settings.baseUrl(), customerId, encodedReturnUrl);
    }
}
