package com.purposepath.gateway.access;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.AccessTokenVerifier;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.SessionGuard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks access tokens. Only a token that names an unknown key waits for account-service. */
@Component
class Tokens {

    private static final int RETRY_AFTER_SECONDS = 2;

    private final AccessTokenVerifier verifier;
    private final SigningKeys keys;
    private final SessionGuard sessions;

    Tokens(AccessTokenVerifier verifier, SigningKeys keys, ObjectProvider<SessionGuard> sessions) {
        this.verifier = verifier;
        this.keys = keys;
        this.sessions = sessions.getIfAvailable(() -> user -> user);
    }

    /** The caller; 401 for a token that is not good, 503 while no key has ever been seen. */
    Mono<CurrentUser> verify(String token) {
        String keyId = AccessTokenVerifier.keyIdOf(token);
        if (keyId == null) {
            return Mono.error(CommonError.UNAUTHORIZED.exception());
        }
        if (keys.find(keyId) == null) {
            return keys.refresh().then(Mono.fromCallable(() -> check(token)));
        }
        if (keys.stale()) {
            keys.refresh().subscribe();
        }
        return Mono.fromCallable(() -> check(token));
    }

    private CurrentUser check(String token) {
        if (keys.none()) {
            throw CommonError.SERVICE_UNAVAILABLE.exception().retryAfter(RETRY_AFTER_SECONDS);
        }
        return sessions.check(verifier.verify(token));
    }
}
