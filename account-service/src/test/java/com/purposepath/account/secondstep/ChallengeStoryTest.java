package com.purposepath.account.secondstep;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.Mailbox;
import com.purposepath.account.MovableClock;
import com.purposepath.account.mfa.Authenticator;
import com.purposepath.account.mfa.Authenticator.Enrolled;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Together;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest("account")
class ChallengeStoryTest {

    final Api api;
    final Member maya;
    final Authenticator app;
    final Enrolled enrolled;
    final MovableClock clock;
    final Audited audited;
    final Mailbox mailbox;
    final JdbcClient jdbc;

    ChallengeStoryTest(
            Api api, Authenticator app, MovableClock clock, Audited audited, Mailbox mailbox, JdbcClient jdbc) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.app = app;
        this.enrolled = app.enroll(maya);
        this.clock = clock;
        this.audited = audited;
        this.mailbox = mailbox;
        this.jdbc = jdbc;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void thePasswordAloneOpensNothingAndACodeCompletesTheSignIn() {
        var challenge = login().ok();
        assertThat(challenge.data("/mfa_required")).isEqualTo("true");
        assertThat(challenge.number("/data/challenge_expires_in")).isEqualTo(300);
        assertThat(challenge.json("/data/methods").toString()).isEqualTo("[\"totp\",\"recovery_code\"]");

        var session = complete(challenge.data("/challenge_token"), app.freshCode(enrolled.secret()))
                .ok();
        assertThat(session.data("/user/user_id")).isEqualTo(maya.userId().toString());
        assertThat(session.hasHeader("Set-Cookie")).isFalse();
        assertThat(audited.actionsOf(maya.email())).contains("auth.login_succeeded");
        maya.withToken(session.data("/access_token")).get("/auth/me").ok();
    }

    @Test
    void aTokenAndACodeAreGoodOnce() {
        String token = challenge();
        String code = app.freshCode(enrolled.secret());
        complete(token, code).ok();

        complete(token, app.freshCode(enrolled.secret())).failsWith(401, "INVALID_TOKEN");
        complete(challenge(), code).failsWith(400, "INVALID_MFA_CODE");
    }

    @Test
    void ofManyAtOnceOneComesIn() {
        String token = challenge();
        String code = app.freshCode(enrolled.secret());

        var statuses = Together.times(4, () -> complete(token, code).status());

        assertThat(statuses).containsOnlyOnce(200);
    }

    @Test
    void aRecoveryCodeOpensOnceAndIsTold() {
        String code = enrolled.recoveryCodes().getLast();
        var session = api.anyone()
                .post("/mfa/challenge", Map.of("challenge_token", challenge(), "code", code))
                .ok();

        assertThat(maya.withToken(session.data("/access_token"))
                        .get("/auth/mfa")
                        .ok()
                        .number("/data/recovery_codes_left"))
                .isEqualTo(9);
        assertThat(audited.actionsOf(maya.email())).contains("mfa.recovery_code_used");
        assertThat(mailbox.await(maya.email(), "recovery code was used").text()).contains("left: 9");
        complete(challenge(), code).failsWith(400, "INVALID_MFA_CODE");
    }

    @Test
    void withoutRecoveryCodesLeftTheyAreNoMethod() {
        enrolled.recoveryCodes().forEach(code -> complete(challenge(), code).ok());

        assertThat(login().ok().json("/data/methods").toString()).isEqualTo("[\"totp\"]");
    }

    @Test
    void theFifthWrongCodeEndsTheTokenAndLocksTheAddress() {
        String token = challenge();
        for (int i = 0; i < 5; i++) {
            complete(token, app.wrongCode(enrolled.secret())).failsWith(400, "INVALID_MFA_CODE");
        }

        complete(token, app.freshCode(enrolled.secret())).failsWith(401, "INVALID_TOKEN");
        login().failsWith(429, "RATE_LIMIT_EXCEEDED");
        assertThat(audited.actionsOf(maya.email())).contains("auth.login_failed", "auth.login_locked");
    }

    @Test
    void theRightPasswordBuysNoMoreGuesses() {
        String first = challenge();
        for (int i = 0; i < 4; i++) {
            complete(first, app.wrongCode(enrolled.secret())).failsWith(400, "INVALID_MFA_CODE");
        }
        String second = challenge();
        complete(second, app.wrongCode(enrolled.secret())).failsWith(400, "INVALID_MFA_CODE");

        complete(second, app.freshCode(enrolled.secret())).failsWith(429, "RATE_LIMIT_EXCEEDED");
        clock.pass(Duration.ofMinutes(16));
        complete(challenge(), app.freshCode(enrolled.secret())).ok();
    }

    @Test
    void aWrongCodeCanBeCorrectedAndSuccessForgetsTheFailures() {
        for (int round = 0; round < 2; round++) {
            String token = challenge();
            for (int i = 0; i < 4; i++) {
                complete(token, app.wrongCode(enrolled.secret())).failsWith(400, "INVALID_MFA_CODE");
            }
            complete(token, app.freshCode(enrolled.secret())).ok();
        }
    }

    @Test
    void fiveMinutesLaterTheTokenIsDead() {
        String token = challenge();
        clock.pass(Duration.ofMinutes(5));
        complete(token, app.freshCode(enrolled.secret())).failsWith(401, "INVALID_TOKEN");
        complete("ch_nonsense", "123456").failsWith(401, "INVALID_TOKEN");
    }

    @Test
    void turningItOffEndsWaitingSignIns() {
        String token = challenge();
        maya.post("/auth/mfa/disable", Map.of("code", app.freshCode(enrolled.secret())))
                .ok();
        complete(token, app.freshCode(enrolled.secret())).failsWith(401, "INVALID_TOKEN");
    }

    @Test
    void whoIsSuspendedBetweenTheStepsStaysOut() {
        String token = challenge();
        jdbc.sql("update app_user set suspended_at = now() where id = :id")
                .param("id", maya.userId())
                .update();
        complete(token, app.freshCode(enrolled.secret())).failsWith(403, "ACCOUNT_SUSPENDED");
    }

    @Test
    void theTenantAskedForIsRemembered() {
        var wish = Map.of(
                "email",
                maya.email(),
                "password",
                maya.password(),
                "tenant_id",
                maya.tenantId().toString());
        String token = api.anyone().post("/auth/login", wish).ok().data("/challenge_token");
        assertThat(complete(token, app.freshCode(enrolled.secret())).ok().data("/tenant/id"))
                .isEqualTo(maya.tenantId().toString());

        var foreign = Map.of(
                "email",
                maya.email(),
                "password",
                maya.password(),
                "tenant_id",
                api.newTenant().id().toString());
        api.anyone().post("/auth/login", foreign).failsWith(403, "FORBIDDEN");
    }

    @Test
    void whoPresentsTheCookieGetsTheNewTokenAsACookieToo() {
        var session = api.anyone()
                .with("Cookie", "refresh_token=" + maya.refreshToken())
                .post(
                        "/auth/mfa/challenge",
                        Map.of("challenge_token", challenge(), "code", app.freshCode(enrolled.secret())))
                .ok();

        assertThat(session.header("Set-Cookie")).startsWith("refresh_token=" + session.data("/refresh_token") + ";");
    }

    @Test
    void everyInvalidFieldIsNamed() {
        api.anyone()
                .post("/auth/mfa/challenge", Map.of("code", "12"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("challenge_token", "code");
        api.anyone().post("/auth/mfa/challenge", "[]").failsWith(400, "VALIDATION_ERROR");
    }

    private Reply login() {
        return api.anyone().post("/auth/login", Map.of("email", maya.email(), "password", maya.password()));
    }

    private String challenge() {
        return login().ok().data("/challenge_token");
    }

    private Reply complete(String token, String code) {
        return api.anyone().post("/auth/mfa/challenge", Map.of("challenge_token", token, "code", code));
    }
}
