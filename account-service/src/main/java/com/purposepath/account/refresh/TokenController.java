package com.purposepath.account.refresh;

import com.purposepath.account.AccountError;
import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.attempt.Counter;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.Public;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Public
class TokenController {

    private final Refreshing refreshing;
    private final RefreshCookie cookies;
    private final Attempts attempts;

    TokenController(Refreshing refreshing, RefreshCookie cookies, Attempts attempts) {
        this.refreshing = refreshing;
        this.cookies = cookies;
        this.attempts = attempts;
    }

    @PostMapping("/auth/refresh")
    ResponseEntity<Envelope<TokenPair>> refresh(
            @RequestBody(required = false) @Nullable RefreshRequest body,
            @CookieValue(name = RefreshCookie.NAME, required = false) @Nullable String cookie) {
        attempts.countVisitor(Counter.SESSION);
        if (cookie == null) {
            return ResponseEntity.ok(Envelope.of(refreshing.refresh(presented(body, null))));
        }
        cookies.refuseForeignOrigin();
        TokenPair pair = refreshClearingCookie(presented(body, cookie));
        return cookies.answer(pair.refreshToken(), pair.refreshExpiresIn(), true, pair);
    }

    @PostMapping("/auth/set-refresh")
    ResponseEntity<Envelope.Done> setRefresh(@Valid @RequestBody SetRefreshRequest body) {
        attempts.countVisitor(Counter.SESSION);
        cookies.refuseForeignOrigin();
        Instant expiresAt = refreshing.expiryOf(body.refreshToken());
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookies.keep(body.refreshToken(), expiresAt))
                .body(Envelope.done());
    }

    private TokenPair refreshClearingCookie(String token) {
        try {
            return refreshing.refresh(token);
        } catch (ApiException refused) {
            throw refused.header(HttpHeaders.SET_COOKIE, cookies.clear());
        }
    }

    private static String presented(@Nullable RefreshRequest body, @Nullable String cookie) {
        String token = body == null || body.refreshToken() == null ? cookie : body.refreshToken();
        if (token == null) {
            throw AccountError.INVALID_TOKEN.exception();
        }
        return token;
    }
}
