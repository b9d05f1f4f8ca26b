package com.purposepath.account.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.MovableClock;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Together;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest("account")
class LoginStoryTest {

    final Api api;
    final Member maya;
    final Audited audited;
    final MovableClock clock;
    final JdbcClient jdbc;

    LoginStoryTest(Api api, Audited audited, MovableClock clock, JdbcClient jdbc) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.audited = audited;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theRightPasswordOpensASession() {
        var reply = login(maya.email().toUpperCase(java.util.Locale.ROOT), maya.password())
                .ok();

        assertThat(reply.data("/user/user_id")).isEqualTo(maya.userId().toString());
        assertThat(reply.data("/tenant/id")).isEqualTo(maya.tenantId().toString());
        assertThat(reply.number("/data/expires_in")).isEqualTo(900);
        assertThat(reply.number("/data/refresh_expires_in")).isEqualTo(2_592_000);
        assertThat(audited.actionsOf(maya.email())).contains("auth.login_succeeded");
        maya.withToken(reply.data("/access_token")).get("/auth/me").ok();
    }

    @Test
    void anUnknownAddressAndAWrongPasswordLookTheSame() {
        var wrong = login(maya.email(), "Wrong#Pass1").failsWith(401, "INVALID_CREDENTIALS");
        var unknown = login("nobody." + UUID.randomUUID() + "@purposepath.example", "Wrong#Pass1")
                .failsWith(401, "INVALID_CREDENTIALS");

        assertThat(unknown.json()).isEqualTo(wrong.json());
        assertThat(audited.actionsOf(maya.email())).contains("auth.login_failed");
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordMustWait() {
        fail(5);

        var locked = login(maya.email(), maya.password()).failsWith(429, "RATE_LIMIT_EXCEEDED");
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(800, 901);
        assertThat(audited.actionsOf(maya.email())).contains("auth.login_locked");
        from("203.0.113.9").post("/auth/login", credentials(maya.password())).ok();

        clock.pass(Duration.ofMinutes(16));
        login(maya.email(), maya.password()).ok();
    }

    @Test
    void addressesWithoutAccountLockAlike() {
        String nobody = "nobody." + UUID.randomUUID() + "@purposepath.example";
        for (int i = 0; i < 5; i++) {
            login(nobody, "Wrong#Pass1").failsWith(401, "INVALID_CREDENTIALS");
        }
        login(nobody, "Wrong#Pass1").failsWith(429, "RATE_LIMIT_EXCEEDED");
    }

    @Test
    void aSuccessForgetsTheFailures() {
        fail(4);
        login(maya.email(), maya.password()).ok();
        fail(4);
        login(maya.email(), maya.password()).ok();
    }

    @Test
    void manyGuessesAtOnceAreWorthNoMoreThanFive() {
        var statuses =
                Together.times(12, () -> login(maya.email(), "Wrong#Pass1").status());

        assertThat(statuses).containsOnly(401, 429);
        login(maya.email(), maya.password()).failsWith(429, "RATE_LIMIT_EXCEEDED");
    }

    @Test
    void aForwardedAddressIsBelievedFromOurProxyOnlyInItsLastHop() {
        fail(5);

        from("198.51.100.1, 127.0.0.1")
                .post("/auth/login", credentials(maya.password()))
                .ok();
        from("198.51.100.1, nonsense")
                .post("/auth/login", credentials(maya.password()))
                .failsWith(429, "RATE_LIMIT_EXCEEDED");
    }

    @Test
    void aTenantCanBeAskedFor() {
        var wish = Map.of(
                "email",
                maya.email(),
                "password",
                maya.password(),
                "tenant_id",
                maya.tenantId().toString());
        assertThat(api.anyone().post("/auth/login", wish).ok().data("/tenant/id"))
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
    void aSuspendedUserLearnsItOnlyAfterTheRightPasswordAndIsOutAtOnce() {
        maya.get("/auth/me").ok();
        jdbc.sql("update app_user set suspended_at = now() where id = :id")
                .param("id", maya.userId())
                .update();

        maya.get("/auth/me").failsWith(401, "UNAUTHORIZED");
        login(maya.email(), "Wrong#Pass1").failsWith(401, "INVALID_CREDENTIALS");
        login(maya.email(), maya.password()).failsWith(403, "ACCOUNT_SUSPENDED");
        api.anyone()
                .post("/auth/refresh", Map.of("refresh_token", maya.refreshToken()))
                .failsWith(401, "INVALID_TOKEN");
    }

    @Test
    void anOldHashIsRenewedAtSignIn() {
        jdbc.sql("update app_user set password_hash = :hash where id = :id")
                .param(
                        "hash",
                        "{bcrypt}"
                                + new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(4)
                                        .encode(maya.password()))
                .param("id", maya.userId())
                .update();

        login(maya.email(), maya.password()).ok();
        assertThat(jdbc.sql("select password_hash from app_user where id = :id")
                        .param("id", maya.userId())
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt-sha256}");
        login(maya.email(), maya.password()).ok();
    }

    @Test
    void everyInvalidFieldIsNamed() {
        api.anyone()
                .post("/auth/login", Map.of())
                .failsWith(422, "VALIDATION_ERROR")
                .naming("email", "password");
        api.anyone()
                .post("/auth/login", Map.of("email", maya.email(), "password", "x", "tenant_id", "acme"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("tenant_id");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            login(maya.email(), "Wrong#Pass1").failsWith(401, "INVALID_CREDENTIALS");
        }
    }

    private Reply login(String email, String password) {
        return api.anyone().post("/auth/login", Map.of("email", email, "password", password));
    }

    private Map<String, Object> credentials(String password) {
        return Map.of("email", maya.email(), "password", password);
    }

    private Member from(String address) {
        return api.anyone().with("X-Forwarded-For", address);
    }
}
