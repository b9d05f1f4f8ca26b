package com.purposepath.account.twinportal;

import com.purposepath.account.payment.WhenSimulated;
import com.purposepath.account.twin.TwinConsole;
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

    private final TwinConsole console;

    TwinTimeController(TwinConsole console) {
        this.console = console;
    }

    @RequiresRole(Role.ADMIN)
    @PostMapping("/simulated/time")
    Envelope.Done advance(CurrentUser caller, @Valid @RequestBody Wish wish) {
        if (!console.advance(caller.tenantId(), Duration.ofDays(wish.days()))) {
            throw CommonError.RESOURCE_NOT_FOUND.notFound("Customer", caller.tenantId());
        }
        return Envelope.done();
    }
}
