package com.purposepath.account.auth;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.user.Person;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the audit log about logins. */
@Component
@Transactional
class LoginNews {

    private final AuditLog audit;

    LoginNews(AuditLog audit) {
        this.audit = audit;
    }

    public void succeeded(Person person, UUID tenantId) {
        audit.write(AuditEntry.of(AuditAction.LOGIN_SUCCEEDED, AuditTarget.USER, person.id())
                .by(person.id(), person.email())
                .in(tenantId));
    }

    public void failed(String email, @Nullable UUID userId, boolean locked) {
        audit.write(AuditEntry.of(AuditAction.LOGIN_FAILED, AuditTarget.USER, userId)
                .by(null, email));
        if (locked) {
            audit.write(AuditEntry.of(AuditAction.LOGIN_LOCKED, AuditTarget.USER, userId)
                    .by(null, email));
        }
    }

    /** The password was right, but that is not enough. */
    public void refused(Person person) {
        audit.write(AuditEntry.of(AuditAction.LOGIN_FAILED, AuditTarget.USER, person.id())
                .by(null, person.email())
                .with("status", person.status().name().toLowerCase(Locale.ROOT)));
    }
}
