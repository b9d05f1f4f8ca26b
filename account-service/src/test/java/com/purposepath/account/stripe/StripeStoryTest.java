package com.purposepath.account.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.payment.Signature;
import com.purposepath.account.stripe.FakeStripe.Answer;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest(
        value = "account",
        properties = {
            "account.payments.stripe-key=sk_test_123",
            "account.payments.webhook-secret=whsec_test",
            "account.stripe.read-timeout=1s",
            "account.stripe.retries=1"
        })
class StripeStoryTest {

    static final FakeStripe STRIPE = new FakeStripe();

    @DynamicPropertySource
    static void fakeStripe(DynamicPropertyRegistry registry) {
        registry.add("account.stripe.api-base", STRIPE::base);
    }

    final Api api;
    final Member maya;

    StripeStoryTest(Api api) {
        this.api = api;
        this.maya = api.newTenant().owner();
    }

    @BeforeEach
    void fresh() {
        STRIPE.calls.clear();
    }

    @AfterEach
    void calm() {
        STRIPE.troubled(call -> null);
    }

    @AfterAll
    static void stop() {
        STRIPE.close();
    }

    @Test
    void anOrderIsPlacedInStripesWords() {
        var bought = buy("pm_card_visa").created();
        assertThat(bought.data("/subscription/status")).isEqualTo("active");

        var call = STRIPE.calls.stream()
                .filter(each -> each.path().equals("/v1/subscriptions"))
                .findFirst()
                .orElseThrow();
        assertThat(call.params())
                .containsEntry("payment_behavior", "allow_incomplete")
                .containsEntry("default_payment_method", "pm_1")
                .containsEntry("metadata[subscription_id]", bought.data("/subscription/id"))
                .containsEntry("metadata[tenant_id]", maya.tenantId().toString());
        assertThat(STRIPE.calls)
                .filteredOn(each -> !each.method().equals("GET"))
                .allMatch(each -> !each.key().isEmpty());
        assertThat(STRIPE.calls).allMatch(each -> StripeParameters.unknown(each) == null);
    }

    @Test
    void theWholeLifeUsesParametersThatStripeKnows() {
        buy("pm_card_visa").created();
        maya.put("/user/subscription", Map.of("tierId", "professional", "frequency", "yearly"))
                .ok();
        maya.put("/user/subscription", Map.of("tierId", "enterprise", "frequency", "monthly"))
                .ok();
        maya.put("/user/subscription", Map.of("tierId", "starter", "frequency", "monthly"))
                .ok();
        maya.put("/user/subscription/auto-renewal", Map.of("autoRenewal", false))
                .ok();
        maya.put("/user/subscription/auto-renewal", Map.of("autoRenewal", true)).ok();
        maya.delete("/user/subscription?cancelAtPeriodEnd=false").ok();
        assertThat(maya.post("/billing/portal").ok().data("/url")).startsWith("https://billing.stripe.com/");
        var intent = maya.post("/billing/payment-intent", Map.of("tierId", "starter", "frequency", "monthly"))
                .ok();
        assertThat(intent.number("/data/amount")).isEqualTo(2999);
        maya.post("/billing/payment-intent", Map.of("tierId", "starter", "frequency", "yearly"))
                .ok();

        assertThat(STRIPE.calls).allMatch(each -> StripeParameters.unknown(each) == null);
        assertThat(STRIPE.calls)
                .filteredOn(each -> !each.method().equals("GET"))
                .allMatch(each -> !each.key().isEmpty());
        assertThat(maya.get("/user/subscription").ok().data("/status")).isEqualTo("cancelled");
    }

    @Test
    void declinedCardsLeaveNothing() {
        assertThat(buy("pm_card_chargeDeclined")
                        .failsWith(400, "PAYMENT_FAILED")
                        .text("/details/declineCode"))
                .isEqualTo("generic_decline");
        assertThat(buy("pm_card_chargeCustomerFail")
                        .failsWith(400, "PAYMENT_FAILED")
                        .text("/details/declineCode"))
                .isEqualTo("insufficient_funds");
        assertThat(STRIPE.state.last("subscription").get("status")).isEqualTo("canceled");
        assertThat(maya.get("/user/subscription").ok().data("/status")).isEqualTo("trialing");
    }

    @Test
    void withoutAnyCardThereIsNothingToCharge() {
        maya.post("/user/subscription", Map.of("tierId", "starter", "frequency", "monthly"))
                .failsWith(400, "PAYMENT_METHOD_REQUIRED");
    }

    @Test
    void aBankThatAsksIsWaitedFor() {
        var waiting = buy("pm_card_authenticationRequired").created();
        assertThat(waiting.data("/clientSecret")).isEqualTo("pi_x_secret_y");
        assertThat(waiting.data("/subscription/status")).isEqualTo("incomplete");
        assertThat(buy("pm_card_visa").created().data("/subscription/status")).isEqualTo("active");
    }

    @Test
    void anAnswerThatGetsLostIsAskedForAgainAndNothingIsChargedTwice() {
        var lost = new AtomicBoolean(true);
        STRIPE.troubled(
                call -> call.path().equals("/v1/subscriptions") && call.method().equals("POST") && lost.getAndSet(false)
                        ? new Answer(0, null)
                        : null);
        buy("pm_card_visa").created();
        assertThat(STRIPE.calls.stream()
                        .filter(each -> each.path().equals("/v1/subscriptions")
                                && each.method().equals("POST")))
                .hasSize(2);
        assertThat(STRIPE.effects("/v1/subscriptions")).isEqualTo(1);
    }

    @Test
    void whenStripeNeverAnswersNothingIsChangedAndTheNextTryIsTheSameOrder() {
        STRIPE.troubled(call -> call.path().equals("/v1/subscriptions") ? new Answer(0, null) : null);
        buy("pm_card_visa").failsWith(503, "SERVICE_UNAVAILABLE");
        assertThat(maya.get("/user/subscription").ok().data("/status")).isEqualTo("trialing");

        STRIPE.troubled(call -> null);
        assertThat(buy("pm_card_visa").created().data("/subscription/status")).isEqualTo("active");
        assertThat(STRIPE.effects("/v1/subscriptions")).isEqualTo(1);
    }

    @Test
    void anErrorAtStripesIsNoLossForAnybody() {
        STRIPE.troubled(call ->
                call.path().startsWith("/v1/subscriptions/") ? Answer.error(500, "api_error", "boom", null) : null);
        buy("pm_card_visa").created();
        maya.put("/user/subscription", Map.of("tierId", "professional", "frequency", "monthly"))
                .failsWith(503, "SERVICE_UNAVAILABLE");
        assertThat(maya.get("/user/subscription")
                        .ok()
                        .json("/data/pendingChange")
                        .isNull())
                .isTrue();
        maya.delete("/user/subscription").failsWith(503, "SERVICE_UNAVAILABLE");
        assertThat(maya.get("/user/subscription")
                        .ok()
                        .json("/data/cancelAtPeriodEnd")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void anEventMayBeFasterThanTheAnswer() {
        STRIPE.troubled(call -> {
            if (call.path().equals("/v1/subscriptions") && call.method().equals("POST")) {
                tell("customer.subscription.created", STRIPE.state.last("subscription"))
                        .ok();
                return new Answer(0, null);
            }
            return null;
        });
        buy("pm_card_visa").failsWith(503, "SERVICE_UNAVAILABLE");

        assertThat(maya.get("/user/subscription").ok().data("/status")).isEqualTo("active");
        STRIPE.troubled(call -> null);
        buy("pm_card_visa").failsWith(409, "SUBSCRIPTION_LIMIT_REACHED");
        assertThat(STRIPE.effects("/v1/subscriptions")).isEqualTo(1);
    }

    private Reply tell(String type, Map<String, Object> object) {
        String body = JsonMapper.builder()
                .build()
                .writeValueAsString(Map.of(
                        "id",
                        "evt_" + UUID.randomUUID().toString().replace("-", ""),
                        "object",
                        "event",
                        "type",
                        type,
                        "created",
                        Instant.now().getEpochSecond(),
                        "data",
                        Map.of("object", object)));
        return api.anyone()
                .with(
                        "Stripe-Signature",
                        Signature.sign(body.getBytes(StandardCharsets.UTF_8), "whsec_test", Instant.now()))
                .post("/billing/webhook", body);
    }

    private Reply buy(String paymentMethod) {
        return maya.post(
                "/user/subscription",
                Map.of("tierId", "starter", "frequency", "monthly", "paymentMethodId", paymentMethod));
    }
}
