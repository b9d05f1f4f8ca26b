package com.purposepath.account.confirmation;

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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class ConfirmationStoryTest {

    final Api api;
    final Member anyone;
    final Member maya;
    final Mailbox mailbox;
    final MovableClock clock;
    final Audited audited;

    ConfirmationStoryTest(Api api, Mailbox mailbox, MovableClock clock, Audited audited) {
        this.api = api;
        this.anyone = api.anyone();
        this.maya = api.newTenant().owner();
        this.mailbox = mailbox;
        this.clock = clock;
        this.audited = audited;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theLinkFromTheMailConfirmsTheAddressOnce() {
        String token = mailbox.await(maya.email(), "Confirm").token();
        assertThat(statusOf(token)).isEqualTo("valid");

        confirm(token).ok();
        assertThat(maya.get("/user/profile").ok().json("/data/email_verified").asBoolean())
                .isTrue();
        assertThat(statusOf(token)).isEqualTo("used");
        assertThat(confirm(token).failsWith(400, "INVALID_TOKEN").text("/details/status"))
                .isEqualTo("used");
        assertThat(audited.actionsOf(maya.email())).containsOnlyOnce("auth.email_confirmed");
    }

    @Test
    void ofTwoConfirmationsAtOnceOneUsesTheToken() {
        String token = mailbox.await(maya.email(), "Confirm").token();

        assertThat(Together.times(3, () -> confirm(token).status())).containsExactlyInAnyOrder(200, 400, 400);
    }

    @Test
    void aNewerLinkReplacesTheOlderAndALateOneIsExpired() {
        String first = mailbox.await(maya.email(), "Confirm").token();
        anyone.post("/auth/resend-confirmation?email=" + maya.email()).ok();
        String second = mailbox.await(maya.email(), "Confirm", 2).token();

        assertThat(statusOf(first)).isEqualTo("expired");
        assertThat(statusOf(second)).isEqualTo("valid");
        clock.pass(Duration.ofHours(25));
        assertThat(confirm(second).failsWith(400, "INVALID_TOKEN").text("/details/status"))
                .isEqualTo("expired");
        assertThat(statusOf("whatever")).isEqualTo("not_found");
        assertThat(confirm("whatever").failsWith(400, "INVALID_TOKEN").text("/details/status"))
                .isEqualTo("not_found");
    }

    @Test
    void aLetterIsSentAgainOnlyToWhoNeedsIt() {
        confirm(mailbox.await(maya.email(), "Confirm").token()).ok();
        Member other = api.newTenant().owner();

        anyone.post("/auth/resend-confirmation", Map.of("email", maya.email())).ok();
        anyone.post("/auth/resend-confirmation", Map.of("email", "nobody." + UUID.randomUUID() + "@x.example"))
                .ok();
        anyone.post("/auth/resend-confirmation", Map.of("email", other.email())).ok();
        mailbox.await(other.email(), "Confirm", 2);
        assertThat(mailbox.all(maya.email(), "Confirm")).hasSize(1);
    }

    @Test
    void anAddressOrATokenMustBeGiven() {
        anyone.post("/auth/resend-confirmation")
                .failsWith(400, "VALIDATION_ERROR")
                .naming("email");
        anyone.post("/auth/resend-confirmation", Map.of("email", "nobody"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("email");
        anyone.post("/auth/confirm-email", Map.of())
                .failsWith(422, "VALIDATION_ERROR")
                .naming("token");
        anyone.get("/auth/confirm-email/validate").failsWith(400, "VALIDATION_ERROR");
        anyone.get("/auth/confirm-email/validate?token=" + "x".repeat(513)).failsWith(400, "VALIDATION_ERROR");
    }

    private Reply confirm(String token) {
        return anyone.post("/auth/confirm-email", Map.of("token", token));
    }

    private String statusOf(String token) {
        return anyone.get("/auth/confirm-email/validate?token=" + token).ok().data("/status");
    }
}
