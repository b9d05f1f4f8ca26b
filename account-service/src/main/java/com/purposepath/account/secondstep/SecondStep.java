package com.purposepath.account.secondstep;

import com.purposepath.account.AccountError;
import com.purposepath.account.auth.AuthSession;
import com.purposepath.account.auth.Login;
import com.purposepath.account.challenge.Challenge;
import com.purposepath.account.challenge.Challenges;
import com.purposepath.account.mfa.SecondFactors;
import com.purposepath.account.user.Person;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The transaction of the second step: code and token are used up, and the session opens. All of it, or nothing. */
@Service
class SecondStep {

    private final SecondFactors factors;
    private final Challenges challenges;
    private final Login login;

    SecondStep(SecondFactors factors, Challenges challenges, Login login) {
        this.factors = factors;
        this.challenges = challenges;
        this.login = login;
    }

    /** Empty when the code is wrong. */
    @Transactional
    public Optional<AuthSession> open(Person person, Challenge challenge, String code) {
        if (!factors.prove(person.id(), code)) {
            return Optional.empty();
        }
        if (!challenges.use(challenge)) {
            throw AccountError.INVALID_TOKEN.exception();
        }
        return Optional.of(login.open(person, challenge.tenantWish()));
    }
}
