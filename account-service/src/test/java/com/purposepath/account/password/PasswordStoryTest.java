package com.purposepath.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.Mailbox;
import com.purposepath.account.MovableClock;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest("account")
class PasswordStoryTest {

    static final String NEW = "Oats*Honey42";

    final Api api;
    final Member maya;
    final Mailbox mailbox;
    final MovableClock clock;
    final Audited audited;
    final JdbcClient jdbc;

    PasswordStoryTest(Api api, Mailbox mailbox, MovableClock clock, Audited audited, JdbcClient jdbc) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.mailbox = mailbox;
        this.clock = clock;
        this.audited = audited;
        this.jdbc = jdbc;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aForgottenPasswordIsSetAnewWithTheLinkFromTheMail() {
        String token = forgotten(1);

        reset(token, NEW).ok();
        maya.get("/auth/me").failsWith(401, "UNAUTHORIZED");
        login(maya.password()).failsWith(401, "INVALID_CREDENTIALS");
        assertThat(login(NEW).ok().json("/data/user/email_verified").asBoolean())
                .isTrue();
        assertThat(audited.actionsOf(maya.email()))
                .contains("auth.password_reset_requested", "auth.password_reset", "auth.email_confirmed");
        mailbox.await(maya.email(), "password was changed");
    }

    @Test
    void aResetLinkWorksOnceAndOnlyTheNewestDoes() {
        String first = forgotten(1);
        String second = forgotten(2);

        assertThat(reset(first, NEW).failsWith(400, "INVALID_TOKEN").text("/details/status"))
                .isEqualTo("expired");
        reset(second, NEW).ok();
        assertThat(reset(second, NEW).failsWith(400, "INVALID_TOKEN").text("/details/status"))
                .isEqualTo("used");
        assertThat(reset("unknown", NEW).failsWith(400, "INVALID_TOKEN").text("/details/status"))
                .isEqualTo("not_found");
    }

    @Test
    void aResetLinkLivesAnHour() {
        String token = forgotten(1);
        clock.pass(Duration.ofMinutes(61));

        assertThat(reset(token, NEW).failsWith(400, "INVALID_TOKEN").text("/details/status"))
                .isEqualTo("expired");
    }

    @Test
    void aPasswordAgainstTheRulesLeavesTheLinkUsable() {
        String token = forgotten(1);

        reset(token, "short").failsWith(422, "VALIDATION_ERROR").naming("new_password");
        reset(token, NEW).ok();
    }

    @Test
    void aResetLiftsTheLock() {
        for (int i = 0; i < 5; i++) {
            login("Wrong#Pass1").failsWith(401, "INVALID_CREDENTIALS");
        }
        login(maya.password()).failsWith(429, "RATE_LIMIT_EXCEEDED");

        reset(forgotten(1), NEW).ok();
        login(NEW).ok();
    }

    @Test
    void nobodyLearnsWhoHasAnAccount() {
        var known = api.anyone()
                .post("/auth/forgot-password", Map.of("email", maya.email()))
                .ok();
        var unknown = api.anyone()
                .post("/auth/forgot-password", Map.of("email", "nobody." + UUID.randomUUID() + "@x.example"))
                .ok();

        assertThat(unknown.json()).isEqualTo(known.json());
        api.anyone()
                .post("/auth/forgot-password", Map.of("email", "nobody"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("email");
    }

    @Test
    void theOwnPasswordIsChangedByWhoKnowsIt() {
        Member phone = api.login(maya.email(), maya.password());

        change(maya.password(), NEW).ok();
        maya.get("/auth/me").ok();
        phone.get("/auth/me").failsWith(401, "UNAUTHORIZED");
        login(NEW).ok();
        mailbox.await(maya.email(), "password was changed");
        assertThat(audited.actionsOf(maya.email())).contains("auth.password_changed");
    }

    @Test
    void aChangeNeedsThePresentPasswordAndABetterOne() {
        change("Wrong#Pass1", NEW).failsWith(400, "CURRENT_PASSWORD_INCORRECT");
        change(maya.password(), maya.password())
                .failsWith(422, "VALIDATION_ERROR")
                .naming("new_password");
        change(maya.password(), "weak").failsWith(422, "VALIDATION_ERROR").naming("new_password");
        maya.post("/auth/change-password", Map.of())
                .failsWith(422, "VALIDATION_ERROR")
                .naming("current_password", "new_password");
    }

    @Test
    void guessingThePresentPasswordLocksLikeFailedLogins() {
        for (int i = 0; i < 5; i++) {
            change("Wrong#Pass1", NEW).failsWith(400, "CURRENT_PASSWORD_INCORRECT");
        }
        change(maya.password(), NEW).failsWith(429, "RATE_LIMIT_EXCEEDED");
    }

    @Test
    void anAccountWithoutPasswordHasNoneToChange() {
        jdbc.sql("update app_user set password_hash = null where id = :id")
                .param("id", maya.userId())
                .update();

        change(maya.password(), NEW).failsWith(400, "PASSWORD_NOT_SET");
        login(maya.password()).failsWith(401, "INVALID_CREDENTIALS");
        reset(forgotten(1), NEW).ok();
        login(NEW).ok();
    }

    private String forgotten(int letters) {
        api.anyone()
                .post("/auth/forgot-password", Map.of("email", maya.email()))
                .ok();
        return mailbox.await(maya.email(), "Set a new password", letters).token();
    }

    private Reply reset(String token, String password) {
        return api.anyone().post("/auth/reset-password", Map.of("token", token, "new_password", password));
    }

    private Reply change(String present, String next) {
        return maya.post("/auth/change-password", Map.of("current_password", present, "new_password", next));
    }

    private Reply login(String password) {
        return api.anyone().post("/auth/login", Map.of("email", maya.email(), "password", password));
    }
}
