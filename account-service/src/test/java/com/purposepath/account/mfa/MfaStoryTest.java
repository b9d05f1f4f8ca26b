package com.purposepath.account.mfa;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.Mailbox;
import com.purposepath.account.MovableClock;
import com.purposepath.account.Staff;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Together;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest("account")
class MfaStoryTest {

    final Api api;
    final Member maya;
    final Authenticator app;
    final MovableClock clock;
    final Audited audited;
    final Mailbox mailbox;
    final Staff staff;
    final JdbcClient jdbc;

    MfaStoryTest(
            Api api,
            Authenticator app,
            MovableClock clock,
            Audited audited,
            Mailbox mailbox,
            Staff staff,
            JdbcClient jdbc) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.app = app;
        this.clock = clock;
        this.audited = audited;
        this.mailbox = mailbox;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aRightCodeTurnsItOnAndTheServiceShowsIt() {
        assertThat(status().data("/enabled")).isEqualTo("false");

        var enrollment = maya.post("/auth/mfa/enroll").ok();
        String secret = enrollment.data("/secret");
        assertThat(enrollment.data("/otpauth_uri"))
                .startsWith("otpauth://totp/PurposePath:")
                .contains("%40purposepath.example?secret=" + secret + "&issuer=PurposePath");
        assertThat(status().data("/pending")).isEqualTo("true");
        assertThat(maya.get("/auth/me").ok().data("/mfa_enabled")).isEqualTo("false");

        var codes = maya.post("/auth/mfa/verify", code(app.code(secret))).ok();
        assertThat(codes.json("/data/recovery_codes").size()).isEqualTo(10);
        assertThat(status().data("/enabled")).isEqualTo("true");
        assertThat(status().data("/pending")).isEqualTo("false");
        assertThat(status().number("/data/recovery_codes_left")).isEqualTo(10);
        assertThat(audited.actionsOf(maya.email())).contains("mfa.enabled");
        mailbox.await(maya.email(), "second factor is on");
    }

    @Test
    void callerMembersAndStaffSeeThatItIsOn() {
        app.enroll(maya);

        assertThat(maya.get("/auth/me").ok().data("/mfa_enabled")).isEqualTo("true");
        var members = maya.get("/tenants/current/members").ok();
        assertThat(members.json("/data/0/mfa_enabled").asBoolean()).isTrue();
        Member sam = staff.member(api);
        assertThat(sam.get("/admin/users?search={search}", maya.email())
                        .ok()
                        .json("/data/0/mfa_enabled")
                        .asBoolean())
                .isTrue();
        assertThat(sam.get("/admin/users/{id}", maya.userId()).ok().data("/mfa_enabled"))
                .isEqualTo("true");
    }

    @Test
    void theShortPathsLeadToTheSame() {
        assertThat(maya.get("/mfa").ok().data("/enabled")).isEqualTo("false");
        String secret = maya.post("/mfa/enroll").ok().data("/secret");
        maya.post("/mfa/verify", code(app.code(secret))).ok();
        maya.post("/mfa/recovery-codes", code(app.freshCode(secret))).ok();
        maya.post("/mfa/disable", code(app.freshCode(secret))).ok();
        assertThat(maya.get("/mfa").ok().data("/enabled")).isEqualTo("false");
    }

    @Test
    void onlyASetupThatWasBegunCanBeVerifiedAndOnlyForTenMinutes() {
        maya.post("/auth/mfa/verify", code("123456")).failsWith(400, "MFA_ENROLLMENT_REQUIRED");

        String first = maya.post("/auth/mfa/enroll").ok().data("/secret");
        String second = maya.post("/auth/mfa/enroll").ok().data("/secret");
        assertThat(second).isNotEqualTo(first);
        maya.post("/auth/mfa/verify", code(app.wrongCode(second))).failsWith(400, "INVALID_MFA_CODE");

        clock.pass(Duration.ofMinutes(10));
        maya.post("/auth/mfa/verify", code(app.code(second))).failsWith(400, "MFA_ENROLLMENT_REQUIRED");
        assertThat(status().data("/pending")).isEqualTo("false");
    }

    @Test
    void whatIsOnCannotBeSetUpAgain() {
        var enrolled = app.enroll(maya);

        maya.post("/auth/mfa/enroll").failsWith(409, "MFA_ALREADY_ENABLED");
        maya.post("/auth/mfa/verify", code(app.freshCode(enrolled.secret()))).failsWith(409, "MFA_ALREADY_ENABLED");
    }

    @Test
    void recoveryCodesAreReplacedAndTheOldOnesStopWorking() {
        var enrolled = app.enroll(maya);
        String old = enrolled.recoveryCodes().getFirst();

        maya.post("/auth/mfa/recovery-codes", code(app.freshCode(enrolled.secret())))
                .ok();

        maya.post("/auth/mfa/recovery-codes", code(old)).failsWith(400, "INVALID_MFA_CODE");
        assertThat(status().number("/data/recovery_codes_left")).isEqualTo(10);
        assertThat(audited.actionsOf(maya.email())).contains("mfa.recovery_codes_regenerated");
        mailbox.await(maya.email(), "recovery codes were replaced");
    }

    @Test
    void aRecoveryCodeTurnsItOff() {
        var enrolled = app.enroll(maya);
        maya.post("/auth/mfa/disable", code(app.wrongCode(enrolled.secret()))).failsWith(400, "INVALID_MFA_CODE");

        maya.post(
                        "/auth/mfa/disable",
                        code(enrolled.recoveryCodes()
                                .getFirst()
                                .replace("-", "")
                                .toUpperCase(java.util.Locale.ROOT)))
                .ok();

        assertThat(status().data("/enabled")).isEqualTo("false");
        assertThat(audited.actionsOf(maya.email())).contains("mfa.recovery_code_used", "mfa.disabled");
        mailbox.await(maya.email(), "second factor is off");
        api.login(maya.email(), maya.password()).get("/auth/me").ok();
    }

    @Test
    void withoutSecondFactorThereIsNothingToChange() {
        maya.post("/auth/mfa/disable", code("123456")).failsWith(400, "MFA_NOT_ENABLED");
        maya.post("/auth/mfa/recovery-codes", code("123456")).failsWith(400, "MFA_NOT_ENABLED");
    }

    @Test
    void aCodeIsGoodOnceEvenForManyAtOnce() {
        var enrolled = app.enroll(maya);
        String code = app.freshCode(enrolled.secret());

        var statuses = Together.times(
                4, () -> maya.post("/auth/mfa/recovery-codes", code(code)).status());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 400);
    }

    @Test
    void wrongCodesLockEvenForManyAtOnce() {
        var enrolled = app.enroll(maya);
        String wrong = app.wrongCode(enrolled.secret());

        var statuses = Together.times(
                12, () -> maya.post("/auth/mfa/disable", code(wrong)).status());

        assertThat(statuses).containsOnly(400, 429);
        assertThat(statuses.stream().filter(status -> status == 400).count()).isLessThanOrEqualTo(5);
        maya.post("/auth/mfa/recovery-codes", code(app.freshCode(enrolled.secret())))
                .failsWith(429, "RATE_LIMIT_EXCEEDED");
        maya.post("/auth/mfa/disable", code(wrong)).failsWith(429, "RATE_LIMIT_EXCEEDED");
    }

    @Test
    void wrongCodesLockVerificationToo() {
        String secret = maya.post("/auth/mfa/enroll").ok().data("/secret");
        for (int i = 0; i < 5; i++) {
            maya.post("/auth/mfa/verify", code(app.wrongCode(secret))).failsWith(400, "INVALID_MFA_CODE");
        }
        maya.post("/auth/mfa/verify", code(app.code(secret))).failsWith(429, "RATE_LIMIT_EXCEEDED");
    }

    @Test
    void malformedCodesAreNamed() {
        for (String path : new String[] {"/auth/mfa/verify", "/auth/mfa/recovery-codes", "/auth/mfa/disable"}) {
            maya.post(path, code("12345")).failsWith(422, "VALIDATION_ERROR").naming("code");
            maya.post(path, Map.of()).failsWith(422, "VALIDATION_ERROR").naming("code");
            maya.post(path, "[]").failsWith(400, "VALIDATION_ERROR");
        }
        maya.post("/auth/mfa/verify", code("abcde-fghij")).failsWith(422, "VALIDATION_ERROR");
    }

    @Test
    void withoutTokenThereIsNothing() {
        api.anyone().get("/auth/mfa").failsWith(401, "UNAUTHORIZED");
        api.anyone().post("/auth/mfa/enroll").failsWith(401, "UNAUTHORIZED");
        api.anyone().post("/auth/mfa/verify", code("123456")).failsWith(401, "UNAUTHORIZED");
        api.anyone().post("/auth/mfa/recovery-codes", code("123456")).failsWith(401, "UNAUTHORIZED");
        api.anyone().post("/auth/mfa/disable", code("123456")).failsWith(401, "UNAUTHORIZED");
    }

    @Test
    void theDatabaseHoldsNoSecretInClear() {
        var enrolled = app.enroll(maya);
        String row = jdbc.sql(
                        "select encode(secret, 'escape') || encode(recovery_codes, 'escape') from mfa where user_id = :id")
                .param("id", maya.userId())
                .query(String.class)
                .single();

        assertThat(row)
                .doesNotContain(enrolled.secret())
                .doesNotContain(new String(Authenticator.decoded(enrolled.secret()), StandardCharsets.ISO_8859_1));
        enrolled.recoveryCodes()
                .forEach(code -> assertThat(row).doesNotContain(code).doesNotContain(RecoveryCodes.hashOf(code)));
    }

    private Reply status() {
        return maya.get("/auth/mfa").ok();
    }

    private static Map<String, String> code(String code) {
        return Map.of("code", code);
    }
}
