package com.purposepath.account.admin;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.mail.Letter;
import com.purposepath.account.mail.Outbox;
import com.purposepath.account.session.SessionEnds;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.Users;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bars somebody from signing in, and lets them in again. */
@Service
@Transactional
class Suspension {

    private static final Logger LOG = LoggerFactory.getLogger(Suspension.class);

    private final Users users;
    private final SessionEnds sessions;
    private final AuditLog audit;
    private final Outbox outbox;

    Suspension(Users users, SessionEnds sessions, AuditLog audit, Outbox outbox) {
        this.users = users;
        this.sessions = sessions;
        this.audit = audit;
        this.outbox = outbox;
    }

    void suspend(UUID userId, String reason, CurrentUser staff) {
        var person = users.get(userId);
        if (person.platformAdmin() || userId.equals(staff.userId())) {
            throw CommonError.BUSINESS_RULE_VIOLATION.exception("Nobody suspends themselves or other staff");
        }
        if (users.suspend(userId, reason)) {
            sessions.endAll(userId, session -> true);
            audit.write(entry(AuditAction.USER_SUSPENDED, userId, staff).with("reason", reason));
            outbox.queue(letter(person));
            LOG.info("User suspended user={}", userId);
        }
    }

    void unsuspend(UUID userId, CurrentUser staff) {
        users.get(userId);
        if (users.unsuspend(userId)) {
            audit.write(entry(AuditAction.USER_UNSUSPENDED, userId, staff));
            LOG.info("Suspension lifted user={}", userId);
        }
    }

    private static AuditEntry entry(AuditAction action, UUID userId, CurrentUser staff) {
        return AuditEntry.of(action, AuditTarget.USER, userId)
                .by(staff.userId(), staff.email())
                .in(staff.tenantId());
    }

    /** Without the reason, which is for the staff. */
    private static Letter letter(Person person) {
        return new Letter(
                person.email(),
                "Your PurposePath account is suspended",
                person.firstName().isBlank() ? "Hello" : "Hello " + person.firstName(),
                List.of(
                        "Your PurposePath account has been suspended. You cannot sign in, and your sessions have ended.",
                        "Your data is kept. If you think that this is a mistake, please answer this letter."),
                null,
                "You receive this letter for the safety of your account.");
    }
}
