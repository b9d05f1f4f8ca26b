package com.purposepath.account.auth;

import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.Public;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Public
class AuthController {

    private final RegisterService registration;
    private final LoginService logins;

    AuthController(RegisterService registration, LoginService logins) {
        this.registration = registration;
        this.logins = logins;
    }

    @PostMapping("/auth/register")
    @Idempotent(secret = true)
    ResponseEntity<Envelope<Object>> register(@Valid @RequestBody RegisterRequest request) {
        var outcome = registration.register(request);
        return Answer.created("/users/" + outcome.userId(), outcome.answer());
    }

    @PostMapping("/auth/login")
    Envelope<SignInAnswer> login(@Valid @RequestBody LoginRequest request) {
        return Envelope.of(logins.login(request));
    }
}
