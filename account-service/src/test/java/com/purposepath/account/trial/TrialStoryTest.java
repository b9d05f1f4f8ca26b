package com.purposepath.account.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.Mailbox;
import com.purposepath.account.MovableClock;
import com.purposepath.account.Staff;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class TrialStoryTest {

    final Api api;
    final Member sam;
    final Member maya;
    final MovableClock clock;
    final Mailbox mailbox;
    final Audited audited;
    final ReminderRounds reminders;

    TrialStoryTest(
            Api api, Staff staff, MovableClock clock, Mailbox mailbox, Audited audited, ReminderRounds reminders) {
        this.api = api;
        this.sam = staff.member(api);
        this.maya = api.newTenant().owner();
        this.clock = clock;
        this.mailbox = mailbox;
        this.audited = audited;
        this.reminders = reminders;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void askingAgainMovesTheTrialToAnotherPlan() {
        var before = maya.get("/user/subscription").ok();
        var moved = maya.post("/subscription/trial/start", Map.of("tierId", "enterprise"))
                .ok();
        assertThat(moved.data("/subscription/tier/id")).isEqualTo("enterprise");
        assertThat(moved.data("/trialEndDate")).isEqualTo(before.data("/trialEndDate"));
        assertThat(maya.post("/subscription/trial/start", Map.of("tierId", "enterprise"))
                        .ok()
                        .etag())
                .isEqualTo(moved.etag());
        maya.post("/subscription/trial/start", Map.of("tierId", "platinum")).failsWith(400, "TIER_NOT_AVAILABLE");
        maya.post("/subscription/trial/start", Map.of())
                .failsWith(422, "VALIDATION_ERROR")
                .naming("tierId");
    }

    @Test
    void thereIsOneTrial() {
        clock.pass(Duration.ofDays(31));
        Member later = api.login(maya.email(), maya.password());
        later.post("/subscription/trial/start", Map.of("tierId", "starter")).failsWith(400, "TRIAL_ALREADY_USED");
        later.delete("/user/subscription").failsWith(400, "SUBSCRIPTION_NOT_ACTIVE");
    }

    @Test
    void theOwnerIsRemindedOfTheEndAndToldWhenItIsOver() {
        clock.pass(Duration.ofDays(27).plusMinutes(1));
        reminders.go();
        assertThat(mailbox.await(maya.email(), "ends on").text()).contains("/billing");
        reminders.go();
        clock.pass(Duration.ofDays(3));
        reminders.go();
        assertThat(mailbox.await(maya.email(), "is over")).isNotNull();
        assertThat(mailbox.all(maya.email(), "ends on")).hasSize(1);
    }

    @Test
    void theStaffGivesMoreTimeAlsoAfterTheEnd() {
        var before = maya.get("/user/subscription").ok();
        Instant first = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(40));
        var extended = extend(maya, first.toString());
        assertThat(extended.data("/previousExpirationDate")).isEqualTo(before.data("/trialEndDate"));
        assertThat(extended.data("/newExpirationDate")).isEqualTo(first.toString());
        assertThat(extended.data("/subscription/trialExtendedBy"))
                .isEqualTo(sam.userId().toString());
        assertThat(mailbox.await(maya.email(), "extended")).isNotNull();
        assertThat(audited.actionsOf(Staff.EMAIL)).contains("trial.extended");

        clock.pass(Duration.ofDays(41));
        Member laterSam = api.login(sam.email(), "Oats*Honey42");
        laterSam.put(
                        "/admin/users/{userId}/subscription/trial/extend?tenantId=" + maya.tenantId(),
                        Map.of(
                                "newExpirationDate",
                                first.plus(Duration.ofDays(10)).toString(),
                                "reason",
                                "Once more"),
                        maya.userId())
                .ok();
        Member later = api.login(maya.email(), maya.password());
        assertThat(later.get("/user/subscription").ok().data("/status")).isEqualTo("trialing");
        var history = laterSam.get("/admin/users/{userId}/subscription/trial/history", maya.userId())
                .ok();
        assertThat(history.number("/pagination/total")).isEqualTo(2);
        assertThat(history.data("/0/reason")).isEqualTo("Once more");
        assertThat(history.data("/1/newExpirationDate")).isEqualTo(first.toString());
    }

    @Test
    void whatIsNoExtensionIsRefused() {
        var path = "/admin/users/{userId}/subscription/trial/extend";
        Instant now = Instant.now();
        for (Duration wrong : new Duration[] {Duration.ofDays(-1), Duration.ofDays(5), Duration.ofDays(366)}) {
            sam.put(path, Map.of("newExpirationDate", now.plus(wrong).toString(), "reason", "Because"), maya.userId())
                    .failsWith(422, "VALIDATION_ERROR")
                    .naming("newExpirationDate");
        }
        var good = Map.of("newExpirationDate", now.plus(Duration.ofDays(60)).toString(), "reason", "Because");
        sam.put(path, good, UUID.randomUUID()).failsWith(404, "RESOURCE_NOT_FOUND");
        sam.put(path + "?tenantId=" + UUID.randomUUID(), good, maya.userId()).failsWith(404, "RESOURCE_NOT_FOUND");
        sam.put(path + "?tenantId=x", good, maya.userId()).failsWith(400, "VALIDATION_ERROR");
        maya.put(path, good, maya.userId()).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.post(
                        "/user/subscription",
                        Map.of("tierId", "starter", "frequency", "monthly", "paymentMethodId", "pm_card_visa"))
                .created();
        sam.put(path, good, maya.userId()).failsWith(400, "NOT_A_TRIAL");
    }

    private Reply extend(Member who, String end) {
        return sam.put(
                        "/admin/users/{userId}/subscription/trial/extend",
                        Map.of("newExpirationDate", end, "reason", "Two more weeks", "extendedBy", "somebody"),
                        who.userId())
                .ok();
    }
}
