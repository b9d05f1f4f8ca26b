package com.purposepath.account.session;

import com.purposepath.account.SqlTime;
import com.purposepath.account.tenant.Memberships;
import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.UserStatus;
import com.purposepath.account.user.Users;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.SessionGuard;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at session, person and membership in the database at every request, so that what the token says is never too old here. */
@Component
class OpenSessionGuard implements SessionGuard {

    private final JdbcClient jdbc;
    private final Users users;
    private final Memberships memberships;
    private final Clock clock;

    OpenSessionGuard(JdbcClient jdbc, Users users, Memberships memberships, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CurrentUser check(CurrentUser user) {
        var person = users.find(user.userId())
                .filter(found -> found.status() != UserStatus.SUSPENDED && isOpen(user))
                .orElseThrow(CommonError.UNAUTHORIZED::exception);
        var tenant = memberships
                .find(user.userId(), user.tenantId())
                .orElseThrow(() -> CommonError.FORBIDDEN.exception("You are not a member of this tenant"));
        return now(user, person, tenant);
    }

    private boolean isOpen(CurrentUser user) {
        return jdbc.sql(
                        "select exists (select from session where id = :id and user_id = :user and ended_at is null and expires_at > :now)")
                .param("id", user.sessionId())
                .param("user", user.userId())
                .param("now", SqlTime.of(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    private static CurrentUser now(CurrentUser user, Person person, TenantInfo tenant) {
        return new CurrentUser(
                user.userId(),
                user.tenantId(),
                person.email(),
                person.emailVerified(),
                person.name(),
                tenant.role(),
                person.platformAdmin(),
                user.tier(),
                user.features(),
                user.limits(),
                user.sessionId(),
                user.tokenId(),
                user.expiresAt());
    }
}
