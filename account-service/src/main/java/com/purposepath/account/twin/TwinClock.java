package com.purposepath.account.twin;

import com.purposepath.account.payment.WhenSimulated;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Time in whole seconds, which may be moved for each customer. */
@Component
@Conditional(WhenSimulated.class)
class TwinClock {

    private final Clock clock;

    TwinClock(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    Instant timeOf(TwinCustomer customer) {
        return now().plus(customer.ahead());
    }
}
