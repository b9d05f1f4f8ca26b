package com.purposepath.account.google;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.mfa.SecondFactors;
import com.purposepath.account.session.SessionEnds;
import com.purposepath.account.user.NewUser;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.Users;
import org.springframework.stereotype.Component;

/** Gives Google accounts a user: the one with that address, or a new one. */
@Component
class Linking {

    private final Users users;
    private final SessionEnds sessions;
    private final SecondFactors factors;
    private final AuditLog audit;

    Linking(Users users, SessionEnds sessions, SecondFactors factors, AuditLog audit) {
        this.users = users;
        this.sessions = sessions;
        this.factors = factors;
        this.audit = audit;
    }

    /** Whoever registered an address without ever confirming it may be a stranger, and must not keep a way in, nor a lock on it. */
    Person take(Person person) {
        var entry = AuditEntry.of(AuditAction.GOOGLE_LINKED, AuditTarget.USER, person.id())
                .by(person.id(), person.email());
        if (person.emailVerified()) {
            audit.write(entry);
            return person;
        }
        users.dropPassword(person.id());
        sessions.endAll(person.id(), session -> true);
        boolean factorDropped = factors.forget(person.id());
        users.confirmEmail(person.id());
        audit.write(entry.with("passwordDropped", person.hasPassword()).with("secondFactorDropped", factorDropped));
        return users.get(person.id());
    }

    /** A new user with a confirmed address and no password; the tenant follows at sign-in, as for anybody who has none. */
    Person register(GoogleIdentity identity) {
        var person =
                users.register(new NewUser(identity.email(), null, identity.firstName(), identity.lastName(), null));
        users.confirmEmail(person.id());
        users.showPicture(person.id(), identity.picture());
        audit.write(AuditEntry.of(AuditAction.REGISTERED, AuditTarget.USER, person.id())
                .by(person.id(), person.email()));
        return users.get(person.id());
    }
}
