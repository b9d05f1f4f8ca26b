package com.purposepath.account.refresh;

import com.purposepath.account.visitor.Visitors;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.web.Envelope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The cookie that keeps a refresh token away from scripts. */
@Component
public class RefreshCookie {

    public static final String NAME = "refresh_token";

    private final CookieSettings settings;
    private final Visitors visitors;
    private final Clock clock;

    RefreshCookie(CookieSettings settings, Visitors visitors, Clock clock) {
        this.settings = settings;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** Refuses pages of other origins, which could otherwise plant or use the cookie. */
    public void refuseForeignOrigin() {
        if (visitors.isForeignOrigin(visitors.current())) {
            throw CommonError.FORBIDDEN.exception("This origin may not use cookies here");
        }
    }

    /** Value of {@code Set-Cookie} that keeps the token as long as it is good. */
    public String keep(String token, Instant expiresAt) {
        return cookie(token, Duration.between(clock.instant(), expiresAt));
    }

    /** The answer with the new refresh token as a cookie too, where the request had presented one. */
    public <T> ResponseEntity<Envelope<T>> answer(String token, long seconds, boolean presented, T view) {
        var answer = ResponseEntity.ok();
        if (presented) {
            answer.header(HttpHeaders.SET_COOKIE, cookie(token, Duration.ofSeconds(seconds)));
        }
        return answer.body(Envelope.of(view));
    }

    /** Value of {@code Set-Cookie} that forgets the token. */
    public String clear() {
        return cookie("", Duration.ZERO);
    }

    private String cookie(String value, Duration maxAge) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(settings.secure())
                .sameSite(settings.sameSite())
                .path("/")
                .maxAge(maxAge.truncatedTo(ChronoUnit.SECONDS))
                .build()
                .toString();
    }
}
