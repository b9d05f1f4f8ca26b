package com.purposepath.account.refresh;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.session.EndedSession;
import com.purposepath.account.session.SessionEnds;
import com.purposepath.account.user.Users;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.AccessTokenVerifier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a session for whoever holds one of its tokens; a token that says nothing is no error. */
@Service
@Transactional
class Logout {

    private static final String BEARER = "Bearer ";

    private final SessionEnds ends;
    private final AccessTokenVerifier verifier;
    private final Users users;
    private final AuditLog audit;

    Logout(SessionEnds ends, AccessTokenVerifier verifier, Users users, AuditLog audit) {
        this.ends = ends;
        this.verifier = verifier;
        this.users = users;
        this.audit = audit;
    }

    void byRefreshToken(String token) {
        ends.endOf(token).ifPresent(this::record);
    }

    void byAccessToken(@Nullable String authorization) {
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            end(authorization.substring(BEARER.length()).strip()).ifPresent(this::record);
        }
    }

    private Optional<EndedSession> end(String accessToken) {
        try {
            return ends.end(verifier.verify(accessToken).sessionId());
        } catch (ApiException worthless) {
            return Optional.empty();
        }
    }

    private void record(EndedSession session) {
        var person = users.get(session.userId());
        audit.write(AuditEntry.of(AuditAction.LOGGED_OUT, AuditTarget.SESSION, session.id())
                .by(person.id(), person.email())
                .in(session.tenantId()));
    }
}
