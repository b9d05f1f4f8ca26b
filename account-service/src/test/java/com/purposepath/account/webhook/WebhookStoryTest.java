package com.purposepath.account.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.payment.Signature;
import com.purposepath.account.payment.WebhookSecret;
import com.purposepath.account.twin.TwinControl;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Together;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class WebhookStoryTest {

    final Api api;
    final Member maya;
    final WebhookSecret secret;
    final TwinControl twin;
    final Instant now = Instant.now();

    WebhookStoryTest(Api api, WebhookSecret secret, TwinControl twin) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.secret = secret;
        this.twin = twin;
    }

    @Test
    void onlySignedEventsAreRead() {
        String body = event("customer.created", now, "{\"id\": \"cus_x\"}");
        api.anyone().post("/billing/webhook", body).failsWith(400, "INVALID_SIGNATURE");
        signed(body, "whsec_wrong", now).failsWith(400, "INVALID_SIGNATURE");
        signed(body, secret.value(), now.minus(Duration.ofMinutes(6))).failsWith(400, "INVALID_SIGNATURE");
        signed(body, secret.value(), now.plus(Duration.ofMinutes(6))).failsWith(400, "INVALID_SIGNATURE");
        signed(body, secret.value(), now.minus(Duration.ofMinutes(1))).ok();
        String good = Signature.sign(bytes(body), secret.value(), now);
        String wrong = good.substring(0, good.indexOf("v1=") + 3) + "0".repeat(64);
        var twoSignatures = wrong + "," + good.substring(good.indexOf("v1="));
        assertThat(api.anyone()
                        .with("Stripe-Signature", twoSignatures)
                        .post("/billing/webhook", body)
                        .ok()
                        .json("/data/duplicate")
                        .asBoolean())
                .isTrue();
        signed("{\"id\": \"evt_1\", \"type\": \"x\"}").failsWith(400, "VALIDATION_ERROR");
        signed("[]").failsWith(400, "VALIDATION_ERROR");
        signed("{").failsWith(400, "VALIDATION_ERROR");
        signed("\"" + "x".repeat(600_000) + "\"").failsWith(413, "PAYLOAD_TOO_LARGE");
    }

    @Test
    void anEventChangesThingsOnce() {
        String id = subscribed();
        String body = event("customer.subscription.updated", now.plusSeconds(30), subscription(id, "paused"));
        var replies = Together.times(4, () -> signed(body).ok());
        assertThat(replies.stream()
                        .filter(reply -> !reply.json("/data/duplicate").asBoolean()))
                .hasSize(1);
        var paused = maya.get("/user/subscription").ok();
        assertThat(paused.data("/status")).isEqualTo("paused");
        assertThat(paused.json("/data/isActive").asBoolean()).isFalse();

        signed(event("customer.subscription.resumed", now.plusSeconds(60), subscription(id, "active")))
                .ok();
        assertThat(maya.get("/user/subscription").ok().data("/status")).isEqualTo("active");
    }

    @Test
    void anOlderEventComesTooLate() {
        String id = subscribed();
        signed(event("customer.subscription.updated", now.plusSeconds(60), subscription(id, "past_due")))
                .ok();
        signed(event("customer.subscription.updated", now.plusSeconds(30), subscription(id, "active")))
                .ok();
        assertThat(maya.get("/user/subscription").ok().data("/status")).isEqualTo("past_due");
        assertThat(maya.get("/user/subscription").ok().json("/data/isActive").asBoolean())
                .isTrue();
    }

    @Test
    void whatHasEndedStaysSo() {
        String id = subscribed();
        signed(event("customer.subscription.deleted", now.plusSeconds(60), subscription(id, "canceled")))
                .ok();
        signed(event("customer.subscription.updated", now.plusSeconds(90), subscription(id, "active")))
                .ok();
        assertThat(maya.get("/user/subscription").ok().data("/status")).isEqualTo("cancelled");
    }

    @Test
    void whatNobodyKnowsIsTakenAndIgnored() {
        signed(event("charge.refunded", now, "{\"id\": \"ch_1\", \"customer\": \"cus_unknown\"}"))
                .ok();
        signed(event("invoice.paid", now, "{\"id\": \"in_1\", \"customer\": \"cus_unknown\"}"))
                .ok();
        signed(event("invoice.finalized", now, "{\"id\": \"in_1\"}")).ok();
    }

    @Test
    void anEventThatCannotBeHandledCountsAsUnseen() {
        String id = subscribed();
        String broken =
                event("invoice.finalized", now.plusSeconds(30), """
                {"id": "in_broken", "status": "open", "currency": "usd", "number": "\\u0000", "customer": "%s",
                 "parent": {"subscription_details": {"metadata": {"subscription_id": "%s"}}}}
                """.formatted(twin.customerOf(maya.tenantId()), id));
        signed(broken).failsWith(500, "INTERNAL_SERVER_ERROR");
        signed(broken).failsWith(500, "INTERNAL_SERVER_ERROR");
    }

    private String subscribed() {
        String id = maya.post(
                        "/user/subscription",
                        Map.of("tierId", "starter", "frequency", "monthly", "paymentMethodId", "pm_card_visa"))
                .created()
                .data("/subscription/id");
        Awaitility.await()
                .until(() -> maya.get("/billing/invoices?status=paid").ok().number("/pagination/total") == 1.0);
        return id;
    }

    private String subscription(String id, String status) {
        return """
                {"id": "sub_of_%s", "object": "subscription", "customer": "%s", "status": "%s", "cancel_at_period_end": false,
                 "metadata": {"subscription_id": "%s"}, "items": {"data": [{"current_period_start": %d, "current_period_end": %d,
                 "price": {"unit_amount": 2999, "recurring": {"interval": "month"}, "metadata": {"tier": "starter"}}}]}}
                """.formatted(
                        id,
                        twin.customerOf(maya.tenantId()),
                        status,
                        id,
                        now.getEpochSecond(),
                        now.plus(Duration.ofDays(30)).getEpochSecond());
    }

    private static String event(String type, Instant created, String object) {
        return "{\"id\": \"evt_%s\", \"object\": \"event\", \"type\": \"%s\", \"created\": %d, \"data\": {\"object\": %s}}"
                .formatted(UUID.randomUUID().toString().replace("-", ""), type, created.getEpochSecond(), object);
    }

    private Reply signed(String body) {
        return signed(body, secret.value(), now);
    }

    private Reply signed(String body, String with, Instant at) {
        return api.anyone()
                .with("Stripe-Signature", Signature.sign(bytes(body), with, at))
                .post("/billing/webhook", body);
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
