package com.purposepath.account.auth;

import com.purposepath.account.AccountError;
import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.UserStatus;
import com.purposepath.common.error.ApiException;
import org.springframework.stereotype.Component;

/** Whom sign-in bars, and what codes mean for its counters and the audit log. */
@Component
public class SignInRules {

    private final RefusedLogin refused;
    private final Attempts attempts;
    private final LoginNews news;

    SignInRules(RefusedLogin refused, Attempts attempts, LoginNews news) {
        this.refused = refused;
        this.attempts = attempts;
        this.news = news;
    }

    /** Refuses people who are suspended. */
    public void refuseBarred(Person person) {
        if (person.status() == UserStatus.SUSPENDED) {
            throw refused.refuse(person, AccountError.ACCOUNT_SUSPENDED);
        }
    }

    /** Counts the code before it is looked at; true when a wrong one locks. */
    public boolean guess(Person person) {
        return attempts.guess(person.email());
    }

    public void right(Person person) {
        attempts.guessedRight(person.email());
        attempts.loginSucceeded(person.email());
    }

    /** Returns what to answer. */
    public ApiException wrong(Person person, boolean locked) {
        news.failed(person.email(), person.id(), locked);
        return AccountError.INVALID_MFA_CODE.exception();
    }
}
