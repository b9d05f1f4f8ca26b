package com.purposepath.account.auth;

import com.purposepath.account.AccountError;
import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.password.PasswordHasher;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.Users;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds out whether a password proves who somebody is, telling strangers nothing about who has an account. */
@Service
class PasswordProof {

    private final Users users;
    private final PasswordHasher hasher;
    private final Attempts attempts;
    private final LoginNews news;

    PasswordProof(Users users, PasswordHasher hasher, Attempts attempts, LoginNews news) {
        this.users = users;
        this.hasher = hasher;
        this.attempts = attempts;
        this.news = news;
    }

    /** The lock is looked at again after the slow comparison, so that many guesses at once are worth no more than five. */
    Person prove(String email, String password) {
        attempts.refuseLockedLogin(email);
        Optional<Person> person = users.find(email);
        Optional<String> hash = person.flatMap(found -> users.passwordHash(found.id()));
        boolean right = hasher.matches(password, hash.orElse(null));
        attempts.refuseLockedLogin(email);
        if (!right || person.isEmpty()) {
            boolean locked = attempts.loginFailed(email);
            news.failed(email, person.map(Person::id).orElse(null), locked);
            throw AccountError.INVALID_CREDENTIALS.exception();
        }
        hash.filter(hasher::isOutdated)
                .ifPresent(old -> users.changePassword(person.get().id(), hasher.hash(password)));
        return person.get();
    }
}
