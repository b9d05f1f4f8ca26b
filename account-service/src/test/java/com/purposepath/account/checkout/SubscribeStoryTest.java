package com.purposepath.account.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.Mailbox;
import com.purposepath.account.MovableClock;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Together;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class SubscribeStoryTest {

    static final Map<String, Object> STARTER =
            Map.of("tierId", "starter", "frequency", "monthly", "paymentMethodId", "pm_card_visa");

    final Api api;
    final Member maya;
    final MovableClock clock;
    final Audited audited;
    final Mailbox mailbox;

    SubscribeStoryTest(Api api, MovableClock clock, Audited audited, Mailbox mailbox) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.clock = clock;
        this.audited = audited;
        this.mailbox = mailbox;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aNewTenantIsOnTrialAndTheTrialEndsByTheClock() {
        var trial = maya.get("/user/subscription").ok();
        assertThat(trial.data("/status")).isEqualTo("trialing");
        assertThat(trial.json("/data/isActive").asBoolean()).isTrue();
        assertThat(trial.number("/data/price")).isEqualTo(79.99);
        assertThat(trial.data("/expirationDate")).isEqualTo(trial.data("/trialEndDate"));

        clock.pass(Duration.ofDays(30));
        Member later = api.login(maya.email(), maya.password());
        var over = later.get("/user/subscription").ok();
        assertThat(over.data("/status")).isEqualTo("expired");
        assertThat(over.json("/data/isActive").asBoolean()).isFalse();
        assertThat(later.get("/user/features").ok().json("/data").size()).isZero();
    }

    @Test
    void subscribingConvertsTheTrialAndIsChargedOnce() {
        var bought = maya.post("/user/subscription", STARTER).created();
        assertThat(bought.data("/subscription/status")).isEqualTo("active");
        assertThat(bought.data("/subscription/tier/id")).isEqualTo("starter");
        assertThat(bought.number("/data/subscription/price")).isEqualTo(29.99);
        assertThat(bought.json("/data/requiresPaymentConfirmation").asBoolean()).isFalse();
        assertThat(bought.data("/subscription/trialEndDate")).isNotNull();
        assertThat(bought.location()).endsWith("/user/subscription");

        assertThat(maya.get("/user/subscription").ok().data("/id")).isEqualTo(bought.data("/subscription/id"));
        assertThat(maya.get("/user/features").ok().json("/data").toString()).doesNotContain("realtime");
        Awaitility.await()
                .until(() -> maya.get("/billing/invoices").ok().number("/pagination/total") == 1.0
                        && "paid".equals(maya.get("/billing/invoices").ok().data("/0/status")));
        assertThat(maya.get("/billing/invoices").ok().number("/data/0/amountPaid"))
                .isEqualTo(29.99);
        assertThat(audited.actionsOf(maya.email())).contains("subscription.created");
        maya.post("/user/subscription", STARTER).failsWith(409, "SUBSCRIPTION_LIMIT_REACHED");
        maya.post("/subscription/trial/start", Map.of("tierId", "starter"))
                .failsWith(409, "SUBSCRIPTION_LIMIT_REACHED");
    }

    @Test
    void theTokenFollowsByRefresh() {
        maya.post("/user/subscription", STARTER).created();

        String token = maya.without("Authorization")
                .post("/auth/refresh", Map.of("refresh_token", maya.refreshToken()))
                .ok()
                .data("/access_token");
        assertThat(maya.withToken(token).get("/auth/me").ok().data("/tier")).isEqualTo("starter");
    }

    @Test
    void ofTwoAtOnceOneIsCharged() {
        var replies = Together.times(2, () -> maya.post("/user/subscription", STARTER));

        assertThat(replies.stream().map(reply -> reply.status()).sorted()).containsExactly(201, 409);
        Awaitility.await()
                .until(() -> maya.get("/billing/invoices?status=paid").ok().number("/pagination/total") == 1.0);
    }

    @Test
    void aRepeatedRequestWithItsKeyIsAnsweredTheSame() {
        Member careful = maya.with("Idempotency-Key", "once-" + maya.userId());
        var first = careful.post("/user/subscription", STARTER).created();
        var second = careful.post("/user/subscription", STARTER).created();

        assertThat(second.data("/subscription/id")).isEqualTo(first.data("/subscription/id"));
        careful.post("/user/subscription", Map.of("tierId", "starter", "frequency", "yearly"))
                .failsWith(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aDeclinedCardLeavesEverythingAsItWas() {
        var trial = maya.get("/user/subscription").ok();
        var declined = maya.post(
                        "/user/subscription",
                        Map.of(
                                "tierId",
                                "starter",
                                "frequency",
                                "monthly",
                                "paymentMethodId",
                                "pm_card_chargeDeclined"))
                .failsWith(400, "PAYMENT_FAILED");
        assertThat(declined.text("/details/declineCode")).isEqualTo("generic_decline");
        assertThat(maya.get("/user/subscription").ok().etag()).isEqualTo(trial.etag());
        assertThat(maya.get("/billing/invoices").ok().number("/pagination/total"))
                .isZero();
        maya.post("/user/subscription", STARTER).created();
    }

    @Test
    void whatCannotBeBoughtIsRefused() {
        maya.post("/user/subscription", Map.of("tierId", "platinum", "frequency", "monthly"))
                .failsWith(400, "TIER_NOT_AVAILABLE");
        maya.post("/user/subscription", Map.of("tierId", "starter", "frequency", "weekly"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("frequency");
        maya.post("/user/subscription", Map.of("frequency", "monthly", "paymentMethodId", "card"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("tierId", "paymentMethodId");
        maya.post("/user/subscription", Map.of("tierId", "starter", "frequency", "monthly"))
                .failsWith(400, "PAYMENT_METHOD_REQUIRED");
        maya.post(
                        "/user/subscription",
                        Map.of(
                                "tierId",
                                "starter",
                                "frequency",
                                "monthly",
                                "promoCode",
                                "NOPE1",
                                "paymentMethodId",
                                "pm_card_visa"))
                .failsWith(400, "PROMO_CODE_INVALID");
        assertThat(maya.get("/user/subscription").ok().data("/status")).isEqualTo("trialing");
    }
}
