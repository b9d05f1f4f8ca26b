package com.purposepath.account.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.Mailbox;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@ServiceTest(
        value = "account",
        properties = {
            "account.rate-limits.enabled=on",
            "account.rate-limits.max.register=3",
            "account.user.require-email-verification=true",
            "account.trial.auto-start=false"
        })
class NoTrialStoryTest {

    static final Map<String, Object> WISH = Map.of("tierId", "starter", "frequency", "monthly");

    final Api api;
    final Member visitor;
    final Mailbox mailbox;
    final Audited audited;
    final String email = "rosa." + UUID.randomUUID() + "@purposepath.example";

    NoTrialStoryTest(Api api, Mailbox mailbox, Audited audited) {
        var random = ThreadLocalRandom.current();
        this.api = api;
        this.visitor = api.anyone()
                .with(
                        "X-Forwarded-For",
                        "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
        this.mailbox = mailbox;
        this.audited = audited;
    }

    @Test
    void aTrialStartsWhenItIsAskedFor() {
        Member rosa = registered();
        rosa.get("/user/subscription").failsWith(404, "RESOURCE_NOT_FOUND");
        rosa.put("/user/subscription", WISH).failsWith(404, "RESOURCE_NOT_FOUND");
        rosa.delete("/user/subscription").failsWith(404, "RESOURCE_NOT_FOUND");
        rosa.put("/user/subscription/auto-renewal", Map.of("autoRenewal", true)).failsWith(404, "RESOURCE_NOT_FOUND");

        var started = rosa.with("Idempotency-Key", email)
                .post("/subscription/trial/start", Map.of("tierId", "starter"))
                .created();
        assertThat(started.data("/subscription/status")).isEqualTo("trialing");
        assertThat(started.location()).endsWith("/user/subscription");
        assertThat(rosa.get("/user/subscription").ok().etag()).isEqualTo(started.etag());
        assertThat(mailbox.await(email, "has begun").text()).contains("Starter");
        assertThat(audited.actionsOf(email)).contains("trial.started");
        rosa.delete("/user/subscription?cancelAtPeriodEnd=false").ok();
        rosa.post("/subscription/trial/start", Map.of("tierId", "starter")).failsWith(400, "TRIAL_ALREADY_USED");
    }

    @Test
    void nobodyTriesCodesWithoutEnd() {
        var guess = Map.of("code", "GUESS1", "tierId", "starter", "frequency", "monthly");
        for (int i = 0; i < 30; i++) {
            visitor.post("/admin/discount-codes/validate", guess).ok();
        }
        visitor.post("/admin/discount-codes/validate", guess).failsWith(429, "RATE_LIMIT_EXCEEDED");
        visitor.post("/admin/discount-codes/validate", Map.of()).failsWith(422, "VALIDATION_ERROR");
        registered()
                .post(
                        "/subscription/promo/validate",
                        Map.of("promoCode", "GUESS1", "tierId", "starter", "frequency", "monthly"))
                .failsWith(429, "RATE_LIMIT_EXCEEDED");
    }

    private Member registered() {
        var wish = Map.of("email", email, "password", "Crust+Crumb!7", "first_name", "Rosa", "last_name", "Diaz");
        visitor.post("/auth/register", wish).created();
        String token = mailbox.await(email, "Confirm").token();
        visitor.post("/auth/confirm-email", Map.of("token", token)).ok();
        var session = visitor.post("/auth/login", Map.of("email", email, "password", "Crust+Crumb!7"))
                .ok();
        return visitor.withToken(session.data("/access_token")).with("X-Tenant-Id", session.data("/tenant/id"));
    }
}
