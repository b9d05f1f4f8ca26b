package com.purposepath.account.session;

import com.purposepath.account.crypto.SecretToken;
import com.purposepath.account.visitor.Visitors;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens sessions and renews them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Sessions {

    private final SessionRepository sessions;
    private final SessionSettings settings;
    private final Visitors visitors;
    private final Clock clock;

    Sessions(SessionRepository sessions, SessionSettings settings, Visitors visitors, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.visitors = visitors;
        this.clock = clock;
    }

    public OpenedSession open(UUID userId, UUID tenantId) {
        Instant now = clock.instant();
        var session = new Session(userId, tenantId, visitors.current(), now, now.plus(settings.refreshLife()));
        return withToken(sessions.saveAndFlush(session), now);
    }

    /** What the token is good for now, with its session locked until the transaction ends. */
    public PresentedToken present(String token) {
        String hash = SecretToken.hashOf(token);
        return sessions.findIdByToken(hash)
                .map(id -> judge(sessions.lock(id), hash))
                .orElseGet(PresentedToken.Useless::new);
    }

    /** Uses the token up for a new one of the same session; it must have been judged {@link PresentedToken.Good}. */
    public OpenedSession renew(PresentedToken.Good good) {
        Instant now = clock.instant();
        sessions.getToken(good.hash()).use(now);
        var session = sessions.lock(good.sessionId());
        session.renew(visitors.current(), now, now.plus(settings.refreshLife()));
        return withToken(session, now);
    }

    /** Moves an open session to another tenant; its refresh tokens are used up for a new one. */
    public OpenedSession move(UUID sessionId, UUID tenantId) {
        Instant now = clock.instant();
        var session = sessions.lock(sessionId);
        sessions.useAllTokens(sessionId, now);
        session.moveTo(tenantId);
        session.renew(visitors.current(), now, now.plus(settings.refreshLife()));
        return withToken(session, now);
    }

    private PresentedToken judge(Session session, String hash) {
        Instant now = clock.instant();
        var token = sessions.getToken(hash);
        if (!session.isOpen(now) || token.isExpired(now)) {
            return new PresentedToken.Useless();
        }
        return token.isReused(now, settings.reuseGrace())
                ? new PresentedToken.Reused(session.getId(), session.userId(), session.tenantId())
                : new PresentedToken.Good(
                        hash, session.getId(), session.userId(), session.tenantId(), token.expiresAt());
    }

    private OpenedSession withToken(Session session, Instant now) {
        var secret = SecretToken.create("rt_");
        Instant expiresAt = now.plus(settings.refreshLife());
        sessions.addToken(secret.hash(), session.getId(), now, expiresAt);
        return new OpenedSession(session.getId(), session.userId(), session.tenantId(), secret.value(), now, expiresAt);
    }
}
