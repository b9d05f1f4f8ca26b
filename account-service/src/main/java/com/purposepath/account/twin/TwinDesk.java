package com.purposepath.account.twin;

import com.purposepath.account.payment.WhenSimulated;
import com.purposepath.account.twinevents.TwinEvents;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What every counter of the simulation needs: its time, its voice, and where its pages are. */
@Component
@Conditional(WhenSimulated.class)
class TwinDesk {

    private final Clock clock;
    private final TwinEvents events;
    private final TwinSettings settings;

    TwinDesk(Clock clock, TwinEvents events, TwinSettings settings) {
        this.clock = clock;
        this.events = events;
        this.settings = settings;
    }

    /** In whole seconds, as Stripe counts. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The time of that customer, which may have been moved. */
    Instant timeOf(TwinStore.Customer customer) {
        return now().plus(customer.ahead());
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
