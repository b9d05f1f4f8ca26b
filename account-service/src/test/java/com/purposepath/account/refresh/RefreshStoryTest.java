package com.purposepath.account.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.Mailbox;
import com.purposepath.account.MovableClock;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Together;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class RefreshStoryTest {

    final Api api;
    final Member maya;
    final MovableClock clock;
    final Mailbox mailbox;
    final Audited audited;

    RefreshStoryTest(Api api, MovableClock clock, Mailbox mailbox, Audited audited) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.clock = clock;
        this.mailbox = mailbox;
        this.audited = audited;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aRefreshTokenGetsANewPairOfTheSameSession() {
        var pair = refresh(maya.refreshToken()).ok();

        assertThat(pair.data("/refresh_token")).isNotEqualTo(maya.refreshToken());
        assertThat(maya.withToken(pair.data("/access_token"))
                        .get("/auth/me")
                        .ok()
                        .data("/session_id"))
                .isEqualTo(maya.get("/auth/me").ok().data("/session_id"));
        refresh(pair.data("/refresh_token")).ok();
    }

    @Test
    void twelveRefreshesAtOnceAllSucceed() {
        var replies = Together.times(12, () -> refresh(maya.refreshToken()));

        assertThat(replies).allSatisfy(Reply::ok);
        assertThat(replies.stream().map(reply -> reply.data("/refresh_token")).distinct())
                .hasSize(12);
        assertThat(replies)
                .allSatisfy(reply -> refresh(reply.data("/refresh_token")).ok());
    }

    @Test
    void aTokenUsedAgainAfterTheGraceEndsTheWholeFamily() {
        String newest = refresh(maya.refreshToken()).ok().data("/refresh_token");
        clock.pass(Duration.ofSeconds(11));

        refresh(maya.refreshToken()).failsWith(401, "INVALID_TOKEN");
        refresh(newest).failsWith(401, "INVALID_TOKEN");
        maya.get("/auth/me").failsWith(401, "UNAUTHORIZED");
        assertThat(audited.actionsOf(maya.email())).containsOnlyOnce("auth.refresh_reused");
        assertThat(mailbox.await(maya.email(), "ended one of your sessions").text())
                .contains("sign in again");
    }

    @Test
    void unknownExpiredAndMissingTokensAreRefused() {
        refresh("rt_nobody-ever-had-this").failsWith(401, "INVALID_TOKEN");
        api.anyone().post("/auth/refresh").failsWith(401, "INVALID_TOKEN");
        api.anyone()
                .post("/auth/refresh", Map.of("refresh_token", "x".repeat(2049)))
                .failsWith(401, "INVALID_TOKEN");

        clock.pass(Duration.ofDays(31));
        refresh(maya.refreshToken()).failsWith(401, "INVALID_TOKEN");
    }

    @Test
    void theCookieFlowKeepsTheTokenAwayFromScripts() {
        var kept = api.anyone()
                .with("Origin", "http://localhost:3000")
                .post("/auth/set-refresh", Map.of("refresh_token", maya.refreshToken()))
                .ok();
        String cookie = kept.header("Set-Cookie");
        assertThat(cookie)
                .startsWith("refresh_token=" + maya.refreshToken())
                .contains("HttpOnly", "Secure", "SameSite=Strict", "Path=/");
        assertThat(maxAge(cookie)).isBetween(2_591_000L, 2_592_000L);

        var pair = withCookie(maya.refreshToken()).post("/auth/refresh").ok();
        assertThat(pair.header("Set-Cookie")).startsWith("refresh_token=" + pair.data("/refresh_token"));

        assertThat(withCookie(pair.data("/refresh_token"))
                        .post("/auth/logout")
                        .ok()
                        .header("Set-Cookie"))
                .contains("Max-Age=0");
        assertThat(withCookie(pair.data("/refresh_token"))
                        .post("/auth/refresh")
                        .failsWith(401, "INVALID_TOKEN")
                        .header("Set-Cookie"))
                .contains("Max-Age=0");
    }

    @Test
    void otherOriginsMayNotTouchTheCookie() {
        var foreign = api.anyone().with("Origin", "https://evil.example");

        foreign.post("/auth/set-refresh", Map.of("refresh_token", maya.refreshToken()))
                .failsWith(403, "FORBIDDEN");
        withCookie(maya.refreshToken())
                .with("Origin", "https://evil.example")
                .post("/auth/refresh")
                .failsWith(403, "FORBIDDEN");
        refresh(maya.refreshToken()).ok();
    }

    @Test
    void setRefreshUsesNothingUpButNoticesReuse() {
        var body = Map.of("refresh_token", maya.refreshToken());
        api.anyone().post("/auth/set-refresh", body).ok();
        api.anyone().post("/auth/set-refresh", body).ok();
        refresh(maya.refreshToken()).ok();
        clock.pass(Duration.ofSeconds(11));

        api.anyone().post("/auth/set-refresh", body).failsWith(401, "INVALID_TOKEN");
        maya.get("/auth/me").failsWith(401, "UNAUTHORIZED");
        api.anyone()
                .post("/auth/set-refresh", Map.of())
                .failsWith(422, "VALIDATION_ERROR")
                .naming("refresh_token");
        api.anyone()
                .post("/auth/set-refresh", Map.of("refresh_token", "rt_unknown"))
                .failsWith(401, "INVALID_TOKEN");
    }

    @Test
    void loggingOutWorksWithAnyTokenAndTwice() {
        api.anyone()
                .post("/auth/logout", Map.of("refresh_token", maya.refreshToken()))
                .ok();
        maya.get("/auth/me").failsWith(401, "UNAUTHORIZED");
        api.anyone()
                .post("/auth/logout", Map.of("refresh_token", maya.refreshToken()))
                .ok();
        assertThat(audited.actionsOf(maya.email())).containsOnlyOnce("auth.logged_out");

        Member again = api.login(maya.email(), maya.password());
        again.post("/auth/logout").ok();
        again.get("/auth/me").failsWith(401, "UNAUTHORIZED");

        Member third = api.login(maya.email(), maya.password());
        api.anyone().post("/auth/logout?refresh_token=" + third.refreshToken()).ok();
        third.get("/auth/me").failsWith(401, "UNAUTHORIZED");
        api.anyone().withToken("rubbish").post("/auth/logout").ok();
    }

    private Reply refresh(String token) {
        return api.anyone().post("/auth/refresh", Map.of("refresh_token", token));
    }

    private Member withCookie(String token) {
        return api.anyone().with("Cookie", "refresh_token=" + token);
    }

    private static long maxAge(String cookie) {
        return Long.parseLong(cookie.replaceAll(".*Max-Age=(\\d+).*", "$1"));
    }
}
