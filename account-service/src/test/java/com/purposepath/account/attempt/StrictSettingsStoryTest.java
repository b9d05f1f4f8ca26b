package com.purposepath.account.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Mailbox;
import com.purposepath.account.MovableClock;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest(
        value = "account",
        properties = {
            "account.rate-limits.enabled=on",
            "account.rate-limits.max.register=3",
            "account.user.require-email-verification=true",
            "account.trial.auto-start=false"
        })
class StrictSettingsStoryTest {

    static final String PASSWORD = "Crust+Crumb!7";

    final Member visitor;
    final Mailbox mailbox;
    final MovableClock clock;
    final String email = "rosa." + UUID.randomUUID() + "@purposepath.example";

    StrictSettingsStoryTest(Api api, Mailbox mailbox, MovableClock clock) {
        var random = ThreadLocalRandom.current();
        this.visitor = api.anyone()
                .with(
                        "X-Forwarded-For",
                        "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void nobodyComesInBeforeTheAddressIsConfirmed() {
        var pending = register(email).created();
        assertThat(pending.json("/data/requires_email_verification").asBoolean())
                .isTrue();
        String token = mailbox.await(email, "Confirm").token();

        visitor.post("/auth/login", Map.of("email", email, "password", "Wrong#Pass1"))
                .failsWith(401, "INVALID_CREDENTIALS");
        login().failsWith(403, "EMAIL_NOT_VERIFIED");
        String newer = mailbox.await(email, "Confirm", 2).token();
        visitor.post("/auth/confirm-email", Map.of("token", token)).failsWith(400, "INVALID_TOKEN");
        visitor.post("/auth/confirm-email", Map.of("token", newer)).ok();
        var session = login().ok();
        assertThat(session.data("/tenant/id")).isEqualTo(pending.data("/tenant_id"));
    }

    @Test
    void refusedLoginsSendNoMoreThanThreeLettersAnHour() {
        register(email).created();
        for (int i = 0; i < 5; i++) {
            login().failsWith(403, "EMAIL_NOT_VERIFIED");
        }

        assertThat(mailbox.await(email, "Confirm", 4)).isNotNull();
        assertThat(mailbox.all(email, "Confirm")).hasSize(4);
    }

    @Test
    void aNewTenantHasNothingWithoutATrial() {
        register(email).created();
        visitor.post(
                        "/auth/confirm-email",
                        Map.of("token", mailbox.await(email, "Confirm").token()))
                .ok();
        var session = login().ok();

        Member rosa = visitor.withToken(session.data("/access_token")).with("X-Tenant-Id", session.data("/tenant/id"));
        assertThat(rosa.get("/user/features").ok().json("/data").size()).isZero();
        assertThat(rosa.get("/user/limits").ok().number("/data/goals")).isZero();
        assertThat(rosa.get("/auth/me").ok().data("/tier")).isNull();
    }

    @Test
    void registrationsOfOneAddressAreCounted() {
        for (int i = 0; i < 3; i++) {
            register(i + email).created();
        }
        register("4" + email).failsWith(429, "RATE_LIMIT_EXCEEDED");
        visitor.with("X-Forwarded-For", "192.0.2.77")
                .post("/auth/register", wish("5" + email))
                .created();

        clock.pass(Duration.ofMinutes(61));
        register("6" + email).created();
    }

    @Test
    void lettersToOneAddressAreCountedWhetherItHasAnAccountOrNot() {
        for (int i = 0; i < 3; i++) {
            visitor.post("/auth/forgot-password", Map.of("email", email)).ok();
        }
        visitor.post("/auth/forgot-password", Map.of("email", email)).failsWith(429, "RATE_LIMIT_EXCEEDED");
        visitor.post("/auth/resend-confirmation", Map.of("email", email)).failsWith(429, "RATE_LIMIT_EXCEEDED");
    }

    @Test
    void usesOfRefreshAndMailTokensAreCounted() {
        for (int i = 0; i < 60; i++) {
            visitor.post("/auth/refresh", Map.of("refresh_token", "rt_x")).failsWith(401, "INVALID_TOKEN");
        }
        visitor.post("/auth/refresh", Map.of("refresh_token", "rt_x")).failsWith(429, "RATE_LIMIT_EXCEEDED");
        visitor.post("/auth/set-refresh", Map.of("refresh_token", "rt_x")).failsWith(429, "RATE_LIMIT_EXCEEDED");
        visitor.post("/auth/logout").failsWith(429, "RATE_LIMIT_EXCEEDED");
        for (int i = 0; i < 30; i++) {
            visitor.get("/auth/confirm-email/validate?token=x").ok();
        }
        visitor.get("/auth/confirm-email/validate?token=x").failsWith(429, "RATE_LIMIT_EXCEEDED");
        visitor.post("/auth/confirm-email", Map.of("token", "x")).failsWith(429, "RATE_LIMIT_EXCEEDED");
        visitor.post("/auth/reset-password", Map.of("token", "x", "new_password", PASSWORD))
                .failsWith(429, "RATE_LIMIT_EXCEEDED");
    }

    @Test
    void oneClientThatFailsWithManyAddressesIsStopped() {
        for (int i = 0; i < 50; i++) {
            visitor.post("/auth/login", Map.of("email", i + email, "password", "Wrong#Pass1"))
                    .failsWith(401, "INVALID_CREDENTIALS");
        }
        visitor.post("/auth/login", Map.of("email", "51" + email, "password", "Wrong#Pass1"))
                .failsWith(429, "RATE_LIMIT_EXCEEDED");
    }

    private Reply register(String address) {
        return visitor.post("/auth/register", wish(address));
    }

    private Reply login() {
        return visitor.post("/auth/login", Map.of("email", email, "password", PASSWORD));
    }

    private static Map<String, String> wish(String address) {
        return Map.of("email", address, "password", PASSWORD, "first_name", "Rosa", "last_name", "Diaz");
    }
}
