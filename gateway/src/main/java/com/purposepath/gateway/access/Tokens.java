package com.purposepath.gateway.access;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.AccessTokenVerifier;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.SessionGuard;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
        Optional<String> keyId = keyId(token);
        if (keyId.isEmpty()) {
            return Mono.error(CommonError.UNAUTHORIZED.exception());
        }
        if (keys.find(keyId.get()) == null) {
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

    private static Optional<String> keyId(String token) {
        try {
            byte[] header = Base64.getUrlDecoder().decode(token.substring(0, Math.max(0, token.indexOf('.'))));
            JsonNode keyId = JsonMapper.shared()
                    .readTree(new String(header, StandardCharsets.UTF_8))
                    .path("kid");
            return keyId.isString() ? Optional.of(keyId.asString()) : Optional.empty();
        } catch (IllegalArgumentException | JacksonException notAToken) {
            return Optional.empty();
        }
    }
}
