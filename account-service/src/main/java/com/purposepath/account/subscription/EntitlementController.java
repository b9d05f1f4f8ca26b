package com.purposepath.account.subscription;

import com.purposepath.account.plan.Limits;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.Envelope;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EntitlementController {

    private final Subscriptions subscriptions;

    EntitlementController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping("/user/features")
    Envelope<List<String>> features(CurrentUser caller) {
        return Envelope.of(
                subscriptions.entitlements(caller.tenantId(), caller.role()).features());
    }

    @GetMapping("/user/limits")
    Envelope<Limits> limits(CurrentUser caller) {
        return Envelope.of(
                subscriptions.entitlements(caller.tenantId(), caller.role()).limits());
    }
}
