package com.purposepath.account.auth;

import com.purposepath.account.AccountError;
import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.attempt.Counter;
import com.purposepath.account.confirmation.Confirmations;
import com.purposepath.account.user.Person;
import com.purposepath.account.visitor.Visitors;
import com.purposepath.common.error.ApiException;
import org.springframework.stereotype.Component;

/** People with the right password who may not come in. */
@Component
class RefusedLogin {

    private final Confirmations confirmations;
    private final Attempts attempts;
    private final Visitors visitors;
    private final LoginNews news;

    RefusedLogin(Confirmations confirmations, Attempts attempts, Visitors visitors, LoginNews news) {
        this.confirmations = confirmations;
        this.attempts = attempts;
        this.visitors = visitors;
        this.news = news;
    }

    /** Sends another confirmation letter, unless there have been enough of them. */
    void askAgain(Person person) {
        if (attempts.allows(Counter.MAIL_TO_EMAIL, person.email())) {
            confirmations.ask(person, visitors.current().frontendBase());
        }
    }

    /** Returns what to answer. */
    ApiException refuse(Person person, AccountError reason) {
        news.refused(person);
        return reason.exception();
    }
}
