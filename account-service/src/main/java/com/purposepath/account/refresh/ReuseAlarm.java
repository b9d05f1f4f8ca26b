package com.purposepath.account.refresh;

import com.purposepath.account.AccountError;
import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.mail.Letters;
import com.purposepath.account.mail.Outbox;
import com.purposepath.account.session.PresentedToken.Reused;
import com.purposepath.account.session.SessionEnds;
import com.purposepath.account.user.Users;
import com.purposepath.common.error.ApiException;
import org.springframework.stereotype.Component;

/** A used refresh token is about: the session ends, its owner and the audit log are told. */
@Component
class ReuseAlarm {

    private final SessionEnds ends;
    private final Users users;
    private final Outbox outbox;
    private final AuditLog audit;

    ReuseAlarm(SessionEnds ends, Users users, Outbox outbox, AuditLog audit) {
        this.ends = ends;
        this.users = users;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Returns what to answer. */
    ApiException raise(Reused reused) {
        var person = users.get(reused.userId());
        ends.end(reused.sessionId());
        outbox.queue(Letters.refreshTokenReused(person.email(), person.firstName()));
        audit.write(AuditEntry.of(AuditAction.REFRESH_REUSED, AuditTarget.SESSION, reused.sessionId())
                .by(person.id(), person.email())
                .in(reused.tenantId()));
        return AccountError.INVALID_TOKEN.exception();
    }
}
