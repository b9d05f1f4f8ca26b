package com.purposepath.account.mfa;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.mail.Letters;
import com.purposepath.account.mail.Outbox;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.Users;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the person and the audit log about the second factor. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MfaNews {

    private final Users users;
    private final Outbox outbox;
    private final AuditLog audit;

    MfaNews(Users users, Outbox outbox, AuditLog audit) {
        this.users = users;
        this.outbox = outbox;
        this.audit = audit;
    }

    public void enabled(UUID userId) {
        var person = record(AuditAction.MFA_ENABLED, userId);
        outbox.queue(Letters.secondFactorOn(person.email(), person.firstName()));
    }

    public void disabled(UUID userId) {
        var person = record(AuditAction.MFA_DISABLED, userId);
        outbox.queue(Letters.secondFactorOff(person.email(), person.firstName()));
    }

    public void recoveryCodesReplaced(UUID userId) {
        var person = record(AuditAction.MFA_RECOVERY_CODES_REGENERATED, userId);
        outbox.queue(Letters.recoveryCodesReplaced(person.email(), person.firstName()));
    }

    public void recoveryCodeUsed(UUID userId, int left) {
        var person = record(AuditAction.MFA_RECOVERY_CODE_USED, userId);
        outbox.queue(Letters.recoveryCodeUsed(person.email(), person.firstName(), left));
    }

    private Person record(AuditAction action, UUID userId) {
        var person = users.get(userId);
        audit.write(AuditEntry.of(action, AuditTarget.USER, userId).by(userId, person.email()));
        return person;
    }
}
