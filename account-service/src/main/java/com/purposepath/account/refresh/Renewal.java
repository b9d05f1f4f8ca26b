package com.purposepath.account.refresh;

import com.purposepath.account.AccountError;
import com.purposepath.account.session.OpenedSession;
import com.purposepath.account.tenant.Memberships;
import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.account.token.AccessTokens;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.UserStatus;
import com.purposepath.account.user.Users;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives a renewed session an access token with the rights of now. */
@Component
class Renewal {

    record Holder(Person person, TenantInfo tenant) {}

    private final Users users;
    private final Memberships memberships;
    private final AccessTokens accessTokens;

    Renewal(Users users, Memberships memberships, AccessTokens accessTokens) {
        this.users = users;
        this.memberships = memberships;
        this.accessTokens = accessTokens;
    }

    /** Whose session it is; refuses people who are suspended or no longer belong to the tenant. */
    Holder holder(UUID userId, UUID tenantId) {
        return new Holder(active(userId), membership(userId, tenantId));
    }

    TokenPair pairFor(Holder holder, OpenedSession session) {
        memberships.enter(holder.tenant().id(), holder.person().id());
        String accessToken = accessTokens.issue(holder.person(), holder.tenant(), session.id());
        return TokenPair.of(accessToken, session);
    }

    private Person active(UUID userId) {
        return users.find(userId)
                .filter(person -> person.status() == UserStatus.ACTIVE)
                .orElseThrow(AccountError.INVALID_TOKEN::exception);
    }

    private TenantInfo membership(UUID userId, UUID tenantId) {
        return memberships.find(userId, tenantId).orElseThrow(AccountError.INVALID_TOKEN::exception);
    }
}
