package com.purposepath.account.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.Mailbox;
import com.purposepath.account.twin.TwinControl;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class LifeStoryTest {

    static final Map<String, Object> STARTER =
            Map.of("tierId", "starter", "frequency", "monthly", "paymentMethodId", "pm_card_visa");
    static final Duration MONTH = Duration.ofDays(31);

    final Member maya;
    final TwinControl twin;
    final Audited audited;
    final Mailbox mailbox;

    LifeStoryTest(Api api, TwinControl twin, Audited audited, Mailbox mailbox) {
        this.maya = api.newTenant().owner();
        this.twin = twin;
        this.audited = audited;
        this.mailbox = mailbox;
    }

    @Test
    void aChangeIsScheduledAndComesWithTheNextPeriod() {
        var bought = subscribed();
        var changed = maya.put("/user/subscription", Map.of("tierId", "professional", "frequency", "yearly"))
                .ok();
        assertThat(changed.data("/subscription/tier/id")).isEqualTo("starter");
        assertThat(changed.data("/subscription/pendingChange/tierId")).isEqualTo("professional");
        assertThat(changed.data("/effectiveDate")).isEqualTo(bought.data("/subscription/currentPeriodEnd"));
        assertThat(changed.number("/data/subscription/price")).isEqualTo(29.99);

        twin.advance(maya.tenantId(), MONTH);
        awaitThat("/data/tier/id", "professional");
        var renewed = maya.get("/user/subscription").ok();
        assertThat(renewed.data("/frequency")).isEqualTo("yearly");
        assertThat(renewed.number("/data/price")).isEqualTo(799.99);
        assertThat(renewed.json("/data/pendingChange").isNull()).isTrue();
        assertThat(renewed.data("/currentPeriodStart")).isEqualTo(bought.data("/subscription/currentPeriodEnd"));
        assertThat(mailbox.await(maya.email(), "plan changes").text()).contains("Professional");
        assertThat(audited.actionsOf(maya.email())).contains("subscription.updated");
    }

    @Test
    void askingForThePresentPlanDropsAChange() {
        subscribed();
        maya.put("/user/subscription", Map.of("tierId", "enterprise", "frequency", "monthly"))
                .ok();
        var dropped = maya.put("/user/subscription", Map.of("tierId", "starter", "frequency", "monthly"))
                .ok();
        assertThat(dropped.json("/data/subscription/pendingChange").isNull()).isTrue();

        twin.advance(maya.tenantId(), MONTH);
        Awaitility.await()
                .until(() -> maya.get("/billing/invoices?status=paid").ok().number("/pagination/total") == 2.0);
        assertThat(maya.get("/user/subscription").ok().data("/tier/id")).isEqualTo("starter");
    }

    @Test
    void onTrialAPlanChangesAtOnceAndTheEndStays() {
        var trial = maya.get("/user/subscription").ok();
        var changed = maya.put("/user/subscription", Map.of("tierId", "enterprise", "frequency", "yearly"))
                .ok();
        assertThat(changed.data("/subscription/tier/id")).isEqualTo("enterprise");
        assertThat(changed.data("/subscription/trialEndDate")).isEqualTo(trial.data("/trialEndDate"));
        maya.with("If-Match", trial.etag())
                .put("/user/subscription", Map.of("tierId", "starter", "frequency", "monthly"))
                .failsWith(412, "PRECONDITION_FAILED");
        maya.put("/user/subscription/auto-renewal", Map.of("autoRenewal", true))
                .failsWith(400, "BUSINESS_RULE_VIOLATION");
    }

    @Test
    void aSubscriptionSetToEndEndsWithItsPeriod() {
        var bought = subscribed();
        var cancelled = maya.delete("/user/subscription").ok();
        assertThat(cancelled.data("/cancelEffectiveDate")).isEqualTo(bought.data("/subscription/currentPeriodEnd"));
        assertThat(cancelled.json("/data/subscription/isActive").asBoolean()).isTrue();
        assertThat(cancelled.json("/data/subscription/autoRenewal").asBoolean()).isFalse();
        assertThat(maya.delete("/user/subscription").ok().etag()).isEqualTo(cancelled.etag());
        maya.put("/user/subscription", Map.of("tierId", "professional", "frequency", "monthly"))
                .failsWith(400, "BUSINESS_RULE_VIOLATION");
        assertThat(mailbox.await(maya.email(), "cancelled")).isNotNull();

        twin.advance(maya.tenantId(), MONTH);
        awaitThat("/data/status", "cancelled");
        assertThat(maya.get("/user/features").ok().json("/data").size()).isZero();
        maya.delete("/user/subscription").failsWith(400, "SUBSCRIPTION_NOT_ACTIVE");
        maya.put("/user/subscription", Map.of("tierId", "starter", "frequency", "monthly"))
                .failsWith(400, "SUBSCRIPTION_NOT_ACTIVE");
        maya.put("/user/subscription/auto-renewal", Map.of("autoRenewal", true))
                .failsWith(400, "SUBSCRIPTION_NOT_ACTIVE");
        maya.post("/subscription/trial/start", Map.of("tierId", "starter")).failsWith(400, "TRIAL_ALREADY_USED");
        maya.post("/user/subscription", STARTER).created();
    }

    @Test
    void anEndCanBeMadeImmediateByTheQueryAlone() {
        subscribed();
        maya.delete("/user/subscription").ok();
        var ended = maya.delete("/user/subscription?cancelAtPeriodEnd=false&reason=Too%20early")
                .ok();
        assertThat(ended.data("/subscription/status")).isEqualTo("cancelled");
        assertThat(ended.data("/subscription/expirationDate")).isEqualTo(ended.data("/cancelEffectiveDate"));
        assertThat(audited.actionsOf(maya.email())).contains("subscription.cancelled");
    }

    @Test
    void autoRenewalWithdrawsAnEnd() {
        subscribed();
        var off = maya.put("/user/subscription/auto-renewal", Map.of("autoRenewal", false))
                .ok();
        assertThat(off.json("/data/subscription/cancelAtPeriodEnd").asBoolean()).isTrue();
        var on = maya.put("/user/subscription/auto-renewal", Map.of("autoRenewal", true))
                .ok();
        assertThat(on.json("/data/subscription/autoRenewal").asBoolean()).isTrue();
        assertThat(maya.put("/user/subscription/auto-renewal", Map.of("autoRenewal", true))
                        .ok()
                        .etag())
                .isEqualTo(on.etag());
        assertThat(audited.actionsOf(maya.email())).contains("subscription.auto_renewal_changed");
        maya.put("/user/subscription/auto-renewal", Map.of())
                .failsWith(422, "VALIDATION_ERROR")
                .naming("autoRenewal");

        twin.advance(maya.tenantId(), MONTH);
        Awaitility.await()
                .until(() -> maya.get("/billing/invoices?status=paid").ok().number("/pagination/total") == 2.0);
    }

    @Test
    void anUnpaidPeriodGivesGraceAndIsTriedAgain() {
        subscribed();
        twin.useCard(maya.tenantId(), "pm_card_chargeDeclined");
        twin.advance(maya.tenantId(), MONTH);
        awaitThat("/data/status", "past_due");
        assertThat(maya.get("/user/subscription").ok().json("/data/isActive").asBoolean())
                .isTrue();
        assertThat(mailbox.await(maya.email(), "failed").text()).contains("billing");
        assertThat(maya.get("/billing/invoices?status=open").ok().number("/pagination/total"))
                .isEqualTo(1);

        twin.useCard(maya.tenantId(), "pm_card_visa");
        twin.advance(maya.tenantId(), Duration.ofDays(3));
        awaitThat("/data/status", "active");
        Awaitility.await()
                .until(() -> maya.get("/billing/invoices?status=paid").ok().number("/pagination/total") == 2.0);
    }

    @Test
    void whatIsNeverPaidEnds() {
        subscribed();
        twin.useCard(maya.tenantId(), "pm_card_chargeDeclined");
        twin.advance(maya.tenantId(), MONTH.plusDays(10));

        awaitThat("/data/status", "cancelled");
        Awaitility.await()
                .until(() ->
                        maya.get("/billing/invoices?status=uncollectible").ok().number("/pagination/total") == 1.0);
    }

    @Test
    void aBankThatAsksIsAnsweredByTheCardsHolder() {
        var waiting = confirmable();
        assertThat(waiting.data("/subscription/status")).isEqualTo("incomplete");
        assertThat(waiting.json("/data/subscription/isActive").asBoolean()).isFalse();
        assertThat(maya.get("/user/subscription").ok().data("/status")).isEqualTo("trialing");
        assertThat(mailbox.await(maya.email(), "confirm a payment")).isNotNull();
        twin.refuse(waiting.data("/clientSecret"));
        assertThat(mailbox.await(maya.email(), "failed")).isNotNull();

        twin.confirm(waiting.data("/clientSecret"));
        awaitThat("/data/id", waiting.data("/subscription/id"));
        assertThat(maya.get("/user/subscription").ok().data("/status")).isEqualTo("active");
    }

    @Test
    void aNewAttemptReplacesOneThatWaits() {
        var waiting = confirmable();
        var bought = subscribed();
        assertThat(bought.data("/subscription/id")).isNotEqualTo(waiting.data("/subscription/id"));
        Awaitility.await()
                .until(() -> maya.get("/billing/invoices?status=void").ok().number("/pagination/total") == 1.0);
        assertThat(maya.get("/user/subscription").ok().data("/status")).isEqualTo("active");
    }

    @Test
    void anAttemptThatIsNeverConfirmedExpires() {
        maya.delete("/user/subscription?cancelAtPeriodEnd=false").ok();
        var waiting = confirmable();
        assertThat(maya.get("/user/subscription").ok().data("/status")).isEqualTo("incomplete");
        maya.put("/user/subscription/auto-renewal", Map.of("autoRenewal", true))
                .failsWith(400, "SUBSCRIPTION_NOT_ACTIVE");
        twin.advance(maya.tenantId(), Duration.ofHours(24));
        awaitThat("/data/status", "incomplete_expired");
        assertThat(maya.get("/user/subscription").ok().data("/id")).isEqualTo(waiting.data("/subscription/id"));
    }

    private Reply subscribed() {
        return maya.post("/user/subscription", STARTER).created();
    }

    private Reply confirmable() {
        return maya.post(
                        "/user/subscription",
                        Map.of(
                                "tierId",
                                "starter",
                                "frequency",
                                "monthly",
                                "paymentMethodId",
                                "pm_card_authenticationRequired"))
                .created();
    }

    private void awaitThat(String pointer, String value) {
        Awaitility.await(pointer + " is " + value)
                .atMost(Duration.ofSeconds(10))
                .until(() -> maya.get("/user/subscription").ok().json(pointer).asString(), value::equals);
    }
}
