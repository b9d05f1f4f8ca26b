package com.purposepath.account.twin;

import com.purposepath.account.payment.WhenSimulated;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets developers see a subscription renew without waiting for a month. */
@RestController
@Profile("local")
@Conditional(WhenSimulated.class)
class TwinTimeController {

    record Wish(@NotNull @Positive @Max(800) Integer days) {}

    private final TwinStore store;
    private final TwinCycle cycle;

    TwinTimeController(TwinStore store, TwinCycle cycle) {
        this.store = store;
        this.cycle = cycle;
    }

    @RequiresRole(Role.ADMIN)
    @PostMapping("/simulated/time")
    Envelope.Done advance(CurrentUser caller, @Valid @RequestBody Wish wish) {
        String customer = store.customerOf(caller.tenantId())
                .orElseThrow(() -> CommonError.RESOURCE_NOT_FOUND.notFound("Customer", caller.tenantId()));
        cycle.advance(customer, Duration.ofDays(wish.days()));
        return Envelope.done();
    }
}
