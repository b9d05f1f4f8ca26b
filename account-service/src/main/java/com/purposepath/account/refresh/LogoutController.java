package com.purposepath.account.refresh;

import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.attempt.Counter;
import com.purposepath.common.security.Public;
import com.purposepath.common.web.Envelope;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LogoutController {

    private final Logout logout;
    private final RefreshCookie cookies;
    private final Attempts attempts;

    LogoutController(Logout logout, RefreshCookie cookies, Attempts attempts) {
        this.logout = logout;
        this.cookies = cookies;
        this.attempts = attempts;
    }

    /** The first that is given counts: query, body, cookie, access token. */
    @Public
    @PostMapping("/auth/logout")
    ResponseEntity<Envelope.Done> logout(
            @RequestParam(required = false) @Nullable String refreshToken,
            @RequestBody(required = false) @Nullable RefreshRequest body,
            @CookieValue(name = RefreshCookie.NAME, required = false) @Nullable String cookie,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        attempts.countVisitor(Counter.SESSION);
        Stream.of(refreshToken, body == null ? null : body.refreshToken(), cookie)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresentOrElse(logout::byRefreshToken, () -> logout.byAccessToken(authorization));
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookies.clear())
                .body(Envelope.done());
    }
}
