package com.purposepath.account.session;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people see of their own sessions, and how they end them. */
@Service
@Transactional
class OwnSessions {

    private final SessionRepository sessions;
    private final SessionEnds ends;
    private final AuditLog audit;
    private final Clock clock;

    OwnSessions(SessionRepository sessions, SessionEnds ends, AuditLog audit, Clock clock) {
        this.sessions = sessions;
        this.ends = ends;
        this.audit = audit;
        this.clock = clock;
    }

    Envelope.Page<SessionView> list(CurrentUser caller, Paging paging) {
        Instant now = clock.instant();
        var page = sessions.page(caller.userId(), now, paging.limit(), paging.offset()).stream()
                .map(session -> SessionView.of(session, caller.sessionId()))
                .toList();
        return Envelope.page(page, paging, sessions.countOpen(caller.userId(), now));
    }

    void endOthers(CurrentUser caller) {
        ends.endAll(caller.userId(), session -> !session.id().equals(caller.sessionId()))
                .forEach(session -> record(session, caller));
    }

    void end(CurrentUser caller, UUID sessionId) {
        record(
                ends.endOwn(caller.userId(), sessionId)
                        .orElseThrow(() -> CommonError.RESOURCE_NOT_FOUND.notFound("Session", sessionId)),
                caller);
    }

    private void record(EndedSession session, CurrentUser caller) {
        audit.write(AuditEntry.of(AuditAction.SESSION_REVOKED, AuditTarget.SESSION, session.id())
                .by(caller.userId(), caller.email())
                .in(session.tenantId()));
    }
}
