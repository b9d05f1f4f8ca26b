package com.purposepath.account.session;

import com.purposepath.account.crypto.SecretToken;
import com.purposepath.account.revocation.RevokedSessionList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions: here at once, elsewhere within seconds. */
@Service
@Transactional
public class SessionEnds {

    private static final Logger LOG = LoggerFactory.getLogger(SessionEnds.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final SessionRepository sessions;
    private final RevokedSessionList revoked;
    private final Clock clock;

    SessionEnds(SessionRepository sessions, RevokedSessionList revoked, Clock clock) {
        this.sessions = sessions;
        this.revoked = revoked;
        this.clock = clock;
    }

    /** Ends the session unless it has ended; empty when there was nothing to end. */
    public Optional<EndedSession> end(UUID sessionId) {
        Instant now = clock.instant();
        var session = sessions.lock(sessionId);
        if (!session.isOpen(now)) {
            return Optional.empty();
        }
        session.end(now);
        revoked.add(sessionId);
        LOG.info("Session ended session={} user={}", sessionId, session.userId());
        return Optional.of(EndedSession.of(session));
    }

    /** Ends the session of a refresh token, used or not. */
    public Optional<EndedSession> endOf(String refreshToken) {
        return sessions.findIdByToken(SecretToken.hashOf(refreshToken)).flatMap(this::end);
    }

    /** Ends a session of that person and of nobody else. */
    public Optional<EndedSession> endOwn(UUID userId, UUID sessionId) {
        return sessions.findOpen(userId, clock.instant()).stream()
                .filter(session -> session.getId().equals(sessionId))
                .findFirst()
                .flatMap(session -> end(session.getId()));
    }

    /** Ends all sessions of the person for which {@code which} says so. */
    public List<EndedSession> endAll(UUID userId, Predicate<EndedSession> which) {
        return sessions.findOpen(userId, clock.instant()).stream()
                .filter(session -> which.test(EndedSession.of(session)))
                .flatMap(session -> end(session.getId()).stream())
                .toList();
    }

    /** Ended and expired sessions are of no use but to tell a reused token from an unknown one; a day is enough for that. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    public void forgetOld() {
        sessions.deleteOld(clock.instant().minus(KEPT));
        revoked.forgetExpired();
    }
}
