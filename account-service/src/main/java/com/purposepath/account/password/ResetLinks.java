package com.purposepath.account.password;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.link.EmailTokens;
import com.purposepath.account.link.LinkPurpose;
import com.purposepath.account.mail.Letters;
import com.purposepath.account.mail.Outbox;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.UserStatus;
import com.purposepath.account.user.Users;
import com.purposepath.account.visitor.Visitor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends reset links to people who exist and are not suspended. */
@Service
class ResetLinks {

    private final Users users;
    private final EmailTokens tokens;
    private final Outbox outbox;
    private final AuditLog audit;

    ResetLinks(Users users, EmailTokens tokens, Outbox outbox, AuditLog audit) {
        this.users = users;
        this.tokens = tokens;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    public void send(String email, Visitor visitor) {
        users.find(email)
                .filter(person -> person.status() != UserStatus.SUSPENDED)
                .ifPresent(person -> send(person, visitor));
    }

    private void send(Person person, Visitor visitor) {
        String token = tokens.issue(LinkPurpose.RESET_PASSWORD, person.id());
        String link = visitor.frontendBase() + "/reset-password?token=" + token;
        outbox.queue(Letters.resetPassword(person.email(), person.firstName(), link));
        audit.write(
                AuditEntry.of(AuditAction.PASSWORD_RESET_REQUESTED, AuditTarget.USER, person.id())
                        .by(null, person.email()),
                visitor);
    }
}
