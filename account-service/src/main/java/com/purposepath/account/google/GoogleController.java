package com.purposepath.account.google;

import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.attempt.Counter;
import com.purposepath.account.auth.SignInAnswer;
import com.purposepath.account.auth.SignInRules;
import com.purposepath.common.security.Public;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Public
class GoogleController {

    private final GoogleTokens tokens;
    private final GoogleSignIn signIn;
    private final SignInRules rules;
    private final Attempts attempts;

    GoogleController(GoogleTokens tokens, GoogleSignIn signIn, SignInRules rules, Attempts attempts) {
        this.tokens = tokens;
        this.signIn = signIn;
        this.rules = rules;
        this.attempts = attempts;
    }

    @PostMapping("/auth/google")
    Envelope<SignInAnswer> login(@Valid @RequestBody GoogleLoginRequest request) {
        attempts.countVisitor(Counter.SESSION);
        var identity = tokens.verify(request.token());
        signIn.find(identity).ifPresent(rules::refuseBarred);
        return Envelope.of(signIn.open(identity, request.tenantId()));
    }
}
