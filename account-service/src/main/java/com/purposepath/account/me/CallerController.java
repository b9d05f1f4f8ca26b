package com.purposepath.account.me;

import com.purposepath.account.mfa.SecondFactors;
import com.purposepath.account.subscription.Subscriptions;
import com.purposepath.account.tenant.Memberships;
import com.purposepath.account.user.Users;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.Envelope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CallerController {

    private final Users users;
    private final Memberships memberships;
    private final Subscriptions subscriptions;
    private final SecondFactors secondFactors;

    CallerController(Users users, Memberships memberships, Subscriptions subscriptions, SecondFactors secondFactors) {
        this.users = users;
        this.memberships = memberships;
        this.subscriptions = subscriptions;
        this.secondFactors = secondFactors;
    }

    @GetMapping("/auth/me")
    Envelope<CallerView> me(CurrentUser caller) {
        var tenant = memberships
                .find(caller.userId(), caller.tenantId())
                .orElseThrow(() -> CommonError.FORBIDDEN.exception("You are not a member of this tenant"));
        var rights = subscriptions.entitlements(caller.tenantId(), tenant.role());
        boolean mfaEnabled = secondFactors.enabled(caller.userId());
        return Envelope.of(CallerView.of(caller, users.get(caller.userId()), tenant, rights, mfaEnabled));
    }
}
