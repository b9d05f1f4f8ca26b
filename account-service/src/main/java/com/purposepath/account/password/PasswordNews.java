package com.purposepath.account.password;

import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.mail.Letters;
import com.purposepath.account.mail.Outbox;
import com.purposepath.account.user.Person;
import org.springframework.stereotype.Component;

/** Tells the person and the audit log about new passwords, and lifts the lock after a reset. */
@Component
class PasswordNews {

    private final Outbox outbox;
    private final AuditLog audit;
    private final Attempts attempts;

    PasswordNews(Outbox outbox, AuditLog audit, Attempts attempts) {
        this.outbox = outbox;
        this.audit = audit;
        this.attempts = attempts;
    }

    void reset(Person person, boolean addressConfirmed) {
        attempts.unlock(person.email());
        outbox.queue(Letters.passwordChanged(person.email(), person.firstName()));
        record(AuditAction.PASSWORD_RESET, person);
        if (addressConfirmed) {
            record(AuditAction.EMAIL_CONFIRMED, person);
        }
    }

    void changed(Person person) {
        outbox.queue(Letters.passwordChanged(person.email(), person.firstName()));
        record(AuditAction.PASSWORD_CHANGED, person);
    }

    private void record(AuditAction action, Person person) {
        audit.write(AuditEntry.of(action, AuditTarget.USER, person.id()).by(person.id(), person.email()));
    }
}
