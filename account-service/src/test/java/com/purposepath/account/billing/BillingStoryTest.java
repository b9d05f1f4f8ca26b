package com.purposepath.account.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class BillingStoryTest {

    final Api api;
    final Member maya;

    BillingStoryTest(Api api) {
        this.api = api;
        this.maya = api.newTenant().owner();
    }

    @Test
    void thePortalLeadsBackToOurFrontEnd() {
        assertThat(maya.post("/billing/portal").ok().data("/url")).contains("http%3A%2F%2Flocalhost%3A3000%2Fbilling");
        assertThat(maya.post("/billing/portal", Map.of("return_url", "http://localhost:3000/settings"))
                        .ok()
                        .data("/url"))
                .contains("settings");
        maya.post("/billing/portal", Map.of("returnUrl", "https://elsewhere.example/"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("returnUrl");
        maya.post("/billing/portal", Map.of("returnUrl", "http://localhost:3000@elsewhere.example/"))
                .failsWith(422, "VALIDATION_ERROR");
        maya.post("/billing/portal", Map.of("returnUrl", "nonsense"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("returnUrl");
    }

    @Test
    void anIntentIsGivenAgainForTheSameAndReplacedForSomethingElse() {
        var first = intent("starter", "monthly");
        assertThat(first.number("/data/amount")).isEqualTo(2999);
        assertThat(first.data("/currency")).isEqualTo("usd");
        assertThat(first.data("/status")).isEqualTo("requires_payment_method");
        assertThat(intent("starter", "monthly").data("/paymentIntentId")).isEqualTo(first.data("/paymentIntentId"));
        var other = intent("starter", "yearly");
        assertThat(other.data("/paymentIntentId")).isNotEqualTo(first.data("/paymentIntentId"));
        assertThat(intent("starter", "monthly").data("/paymentIntentId")).isNotEqualTo(first.data("/paymentIntentId"));
        assertThat(maya.get("/user/subscription").ok().data("/status")).isEqualTo("trialing");
    }

    @Test
    void whatCannotBeBoughtGetsNoIntent() {
        maya.post("/billing/payment-intent", Map.of("tierId", "platinum", "frequency", "monthly"))
                .failsWith(400, "TIER_NOT_AVAILABLE");
        maya.post("/billing/payment-intent", Map.of("tierId", "starter", "frequency", "monthly", "promoCode", "NOPE1"))
                .failsWith(400, "PROMO_CODE_INVALID");
        maya.post("/billing/payment-intent", Map.of("tierId", "starter"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("frequency");
    }

    @Test
    void invoicesAreFilteredAndNobodyElses() {
        maya.get("/billing/invoices?status=draft").failsWith(400, "VALIDATION_ERROR");
        assertThat(maya.get("/billing/invoices").ok().number("/pagination/total"))
                .isZero();
        api.anyone().get("/billing/invoices").failsWith(401, "UNAUTHORIZED");
        maya.with("X-Tenant-Id", api.newTenant().id().toString())
                .get("/billing/invoices")
                .failsWith(403, "FORBIDDEN");
    }

    private Reply intent(String tier, String frequency) {
        return maya.post("/billing/payment-intent", Map.of("tierId", tier, "frequency", frequency))
                .ok();
    }
}
