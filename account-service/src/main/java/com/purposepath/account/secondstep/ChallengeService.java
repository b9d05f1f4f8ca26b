package com.purposepath.account.secondstep;

import com.purposepath.account.AccountError;
import com.purposepath.account.auth.AuthSession;
import com.purposepath.account.auth.SignInRules;
import com.purposepath.account.challenge.Challenge;
import com.purposepath.account.challenge.Challenges;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.Users;
import org.springframework.stereotype.Service;

/** Completes sign-ins; every wrong code is a failed login. */
@Service
class ChallengeService {

    private final Challenges challenges;
    private final Users users;
    private final SignInRules rules;
    private final SecondStep secondStep;

    ChallengeService(Challenges challenges, Users users, SignInRules rules, SecondStep secondStep) {
        this.challenges = challenges;
        this.users = users;
        this.rules = rules;
        this.secondStep = secondStep;
    }

    AuthSession complete(MfaChallengeRequest request) {
        Challenge challenge =
                challenges.find(request.challengeToken()).orElseThrow(AccountError.INVALID_TOKEN::exception);
        Person person = users.get(challenge.userId());
        rules.refuseBarred(person);
        boolean locks = rules.guess(person);
        if (!challenges.tried(challenge)) {
            throw AccountError.INVALID_TOKEN.exception();
        }
        var session = secondStep.open(person, challenge, request.code()).orElseThrow(() -> rules.wrong(person, locks));
        rules.right(person);
        return session;
    }
}
