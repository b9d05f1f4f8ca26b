package com.purposepath.account.me;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.purposepath.account.plan.Limits;
import com.purposepath.account.subscription.Entitlements;
import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.account.token.Rights;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.ProfileView;
import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.security.CurrentUser;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is signed in, where and with which rights, all as of now. */
@SnakeCase
record CallerView(
        @JsonUnwrapped ProfileView profile,
        TenantInfo tenant,
        List<String> roles,
        @Nullable String tier,
        List<String> features,
        Limits limits,
        boolean mfaEnabled,
        boolean hasPassword,
        UUID sessionId) {

    static CallerView of(
            CurrentUser caller, Person person, TenantInfo tenant, Entitlements rights, boolean mfaEnabled) {
        return new CallerView(
                ProfileView.of(person),
                tenant,
                Rights.roles(tenant.role(), person.platformAdmin()),
                rights.tier(),
                rights.features(),
                rights.limits(),
                mfaEnabled,
                person.hasPassword(),
                caller.sessionId());
    }
}
