package com.purposepath.account.auth;

import com.purposepath.account.tenant.Memberships;
import com.purposepath.account.user.NewUser;
import com.purposepath.account.user.UserStatus;
import com.purposepath.account.visitor.Visitors;
import com.purposepath.common.json.SnakeCase;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers somebody and signs them in, unless their address must be confirmed first. */
@Service
class FirstSignIn {

    /** Whom the registration made, and what it answers. */
    record Outcome(UUID userId, Object answer) {}

    /** The answer while the address is not confirmed and configuration demands it. */
    @SnakeCase
    record VerificationPending(boolean requiresEmailVerification, UUID tenantId) {}

    private final Registration registration;
    private final SigningIn signingIn;
    private final Memberships memberships;
    private final Visitors visitors;

    FirstSignIn(Registration registration, SigningIn signingIn, Memberships memberships, Visitors visitors) {
        this.registration = registration;
        this.signingIn = signingIn;
        this.memberships = memberships;
        this.visitors = visitors;
    }

    @Transactional
    public Outcome register(NewUser wish, RegisterRequest request) {
        var registered = registration.register(wish, request, visitors.current().frontendBase());
        var person = registered.person();
        Object answer = person.status() == UserStatus.ACTIVE
                ? signingIn.signIn(person, registered.tenant())
                : new VerificationPending(true, registered.tenant().id());
        memberships.leave(); // a kept answer to a key belongs to nobody
        return new Outcome(person.id(), answer);
    }
}
