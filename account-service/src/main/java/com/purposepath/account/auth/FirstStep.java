package com.purposepath.account.auth;

import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.challenge.Challenges;
import com.purposepath.account.mfa.SecondFactors;
import com.purposepath.account.user.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Goes on with people whose password, or whoever vouches for them, was right: a session, or a challenge where there is a second factor. */
@Service
public class FirstStep {

    private final SecondFactors factors;
    private final Challenges challenges;
    private final Login login;
    private final Attempts attempts;

    FirstStep(SecondFactors factors, Challenges challenges, Login login, Attempts attempts) {
        this.factors = factors;
        this.challenges = challenges;
        this.login = login;
        this.attempts = attempts;
    }

    /** Failures are forgotten only once somebody is in: a right password alone must not buy more guesses at the code. */
    public SignInAnswer done(Person person, @Nullable UUID tenantWish) {
        if (!factors.enabled(person.id())) {
            attempts.loginSucceeded(person.email());
            return login.open(person, tenantWish);
        }
        login.refuseStrange(person, tenantWish);
        return MfaChallenge.of(challenges.issue(person.id(), tenantWish), factors.recoveryCodesLeft(person.id()) > 0);
    }
}
