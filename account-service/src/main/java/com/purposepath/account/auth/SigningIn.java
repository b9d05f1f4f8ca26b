package com.purposepath.account.auth;

import com.purposepath.account.refresh.TokenPair;
import com.purposepath.account.session.OpenedSession;
import com.purposepath.account.session.Sessions;
import com.purposepath.account.tenant.Memberships;
import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.account.token.AccessTokens;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.ProfileView;
import com.purposepath.account.user.Users;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a session for somebody who has proved who they are. */
@Service
public class SigningIn {

    private static final Logger LOG = LoggerFactory.getLogger(SigningIn.class);

    private final Sessions sessions;
    private final Memberships memberships;
    private final AccessTokens accessTokens;
    private final Users users;

    SigningIn(Sessions sessions, Memberships memberships, AccessTokens accessTokens, Users users) {
        this.sessions = sessions;
        this.memberships = memberships;
        this.accessTokens = accessTokens;
        this.users = users;
    }

    /** Signs the person in to a tenant that they are a member of. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AuthSession signIn(Person person, TenantInfo tenant) {
        memberships.enter(tenant.id(), person.id());
        var session = sessions.open(person.id(), tenant.id());
        users.signedIn(person.id(), tenant.id());
        LOG.info("Signed in user={} tenant={} session={}", person.id(), tenant.id(), session.id());
        return answer(person, tenant, session);
    }

    /** Moves the person's open session to another of their tenants. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AuthSession move(Person person, TenantInfo tenant, UUID sessionId) {
        memberships.enter(tenant.id(), person.id());
        LOG.info("Session moved user={} tenant={} session={}", person.id(), tenant.id(), sessionId);
        return answer(person, tenant, sessions.move(sessionId, tenant.id()));
    }

    private AuthSession answer(Person person, TenantInfo tenant, OpenedSession session) {
        var pair = TokenPair.of(accessTokens.issue(person, tenant, session.id()), session);
        return AuthSession.of(pair, ProfileView.of(person), tenant);
    }
}
