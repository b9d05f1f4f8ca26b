package com.purposepath.account.secondstep;

import com.purposepath.account.auth.AuthSession;
import com.purposepath.account.refresh.RefreshCookie;
import com.purposepath.common.security.Public;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Public
class ChallengeController {

    private final ChallengeService challenges;
    private final RefreshCookie cookies;

    ChallengeController(ChallengeService challenges, RefreshCookie cookies) {
        this.challenges = challenges;
        this.cookies = cookies;
    }

    @PostMapping({"/auth/mfa/challenge", "/mfa/challenge"})
    ResponseEntity<Envelope<AuthSession>> complete(
            @Valid @RequestBody MfaChallengeRequest body,
            @CookieValue(name = RefreshCookie.NAME, required = false) @Nullable String cookie) {
        AuthSession session = challenges.complete(body);
        return cookies.answer(session.refreshToken(), session.refreshExpiresIn(), cookie != null, session);
    }
}
