package com.purposepath.account.discount;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.MovableClock;
import com.purposepath.account.Staff;
import com.purposepath.account.twin.TwinControl;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class DiscountCodeStoryTest {

    final Api api;
    final Member sam;
    final Member maya;
    final MovableClock clock;
    final Audited audited;
    final TwinControl twin;
    final String code =
            "C" + UUID.randomUUID().toString().replace("-", "").substring(0, 15).toUpperCase(Locale.ROOT);

    DiscountCodeStoryTest(Api api, Staff staff, MovableClock clock, Audited audited, TwinControl twin) {
        this.api = api;
        this.sam = staff.member(api);
        this.maya = api.newTenant().owner();
        this.clock = clock;
        this.audited = audited;
        this.twin = twin;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theStaffMakesCodesAndNobodyElse() {
        var made = sam.post(
                        "/admin/discount-codes",
                        wish(Map.of("applicableTiers", List.of("starter"), "applicableFrequencies", List.of("annual"))))
                .created();
        assertThat(made.location()).endsWith("/admin/discount-codes/" + made.id());
        assertThat(made.json("/data/applicableFrequencies").toString()).isEqualTo("[\"yearly\"]");
        assertThat(sam.get("/admin/discount-codes/{id}", made.id()).ok().data("/code"))
                .isEqualTo(code);
        sam.post("/admin/discount-codes", wish(Map.of())).failsWith(409, "DUPLICATE_RESOURCE");
        assertThat(audited.actionsOf(Staff.EMAIL)).contains("discount_code.created");

        assertThat(maya.post("/admin/discount-codes", Map.of())
                        .failsWith(403, "INSUFFICIENT_PERMISSIONS")
                        .text("/details/requiredRole"))
                .isEqualTo("platform_admin");
        maya.get("/admin/discount-codes").failsWith(403, "INSUFFICIENT_PERMISSIONS");
        sam.get("/admin/discount-codes/{id}", UUID.randomUUID()).failsWith(404, "RESOURCE_NOT_FOUND");
        sam.get("/admin/discount-codes/{id}", "nonsense").failsWith(404, "RESOURCE_NOT_FOUND");
    }

    @Test
    void aCodeThatMakesNoSenseIsRefused() {
        sam.post(
                        "/admin/discount-codes",
                        Map.of("code", "no", "discountType", "percentage", "value", 101.123, "durationInCycles", 0))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("code", "value", "durationInCycles");
        sam.post("/admin/discount-codes", wish(Map.of("value", 101)))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("value");
        sam.post("/admin/discount-codes", wish(Map.of("applicableTiers", List.of("platinum"))))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("applicableTiers");
        sam.post("/admin/discount-codes", wish(Map.of("expiresAt", "2020-01-01T00:00:00Z")))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("expiresAt");
    }

    @Test
    void aCodeChangesButNotInWhatItIsWorth() {
        var made = make(Map.of());
        var changed = sam.with("If-Match", made.etag())
                .patch(
                        "/admin/discount-codes/{id}",
                        Map.of("maxRedemptions", 200, "description", "Everybody"),
                        made.id())
                .ok();
        assertThat(changed.number("/data/maxRedemptions")).isEqualTo(200);
        assertThat(sam.patch("/admin/discount-codes/{id}", Map.of("value", 20, "maxRedemptions", 200), made.id())
                        .ok()
                        .etag())
                .isEqualTo(changed.etag());
        assertThat(sam.patch("/admin/discount-codes/{id}", Map.of("value", 30), made.id())
                        .failsWith(400, "IMMUTABLE_FIELD")
                        .text("/details/field"))
                .isEqualTo("value");
        sam.with("If-Match", made.etag())
                .patch("/admin/discount-codes/{id}", Map.of("description", "x"), made.id())
                .failsWith(412, "PRECONDITION_FAILED");
        sam.patch("/admin/discount-codes/{id}", "{\"maxRedemptions\": null}", made.id())
                .ok();
    }

    @Test
    void codesAreSwitchedOffAndOn() {
        var made = make(
                Map.of("expiresAt", Instant.now().plus(Duration.ofMinutes(10)).toString()));
        sam.post("/admin/discount-codes/{id}/enable", Map.of(), made.id())
                .failsWith(400, "DISCOUNT_CODE_ALREADY_ACTIVE");
        sam.post("/admin/discount-codes/{id}/disable", Map.of(), made.id()).ok();
        sam.post("/admin/discount-codes/{id}/disable", Map.of(), made.id())
                .failsWith(400, "DISCOUNT_CODE_ALREADY_INACTIVE");
        assertThat(check("starter", "monthly").json("/data/isValid").asBoolean())
                .isFalse();
        sam.post("/admin/discount-codes/{id}/enable", Map.of(), made.id()).ok();
        sam.post("/admin/discount-codes/{id}/disable", Map.of(), made.id()).ok();
        clock.pass(Duration.ofMinutes(11));
        sam.post("/admin/discount-codes/{id}/enable", Map.of(), made.id()).failsWith(400, "DISCOUNT_CODE_EXPIRED");
        assertThat(found("expired")).isEqualTo(1);
        assertThat(found("inactive")).isZero();
        assertThat(audited.actionsOf(Staff.EMAIL)).contains("discount_code.enabled", "discount_code.disabled");
    }

    @Test
    void visitorsLearnWhetherACodeWorksButNotWhyNot() {
        make(Map.of("discountType", "fixed", "value", 10, "applicableTiers", List.of("starter")));
        var good = check("starter", "annual");
        assertThat(good.json("/data/isValid").asBoolean()).isTrue();
        assertThat(good.number("/data/calculatedDiscount")).isEqualTo(10);
        var bad = check("professional", "monthly");
        assertThat(bad.data("/error")).isEqualTo("This code cannot be used");
        assertThat(check("platinum", "monthly").data("/error")).isEqualTo(bad.data("/error"));
    }

    @Test
    void aCodeMakesASubscriptionCheaperAndCountsWhenItIsPaid() {
        var made = make(Map.of("isOneTimeUsePerTenant", true));
        var verdict = maya.post(
                        "/subscription/promo/validate",
                        Map.of("promoCode", code.toLowerCase(Locale.ROOT), "tierId", "starter", "frequency", "monthly"))
                .ok();
        assertThat(verdict.number("/data/newPrice")).isEqualTo(23.99);
        assertThat(verdict.data("/discount/duration")).isEqualTo("repeating");
        assertThat(verdict.number("/data/discount/durationInMonths")).isEqualTo(6);
        sam.delete("/admin/discount-codes/{id}", make2().id()).ok();

        var bought = maya.post(
                        "/user/subscription",
                        Map.of(
                                "tierId",
                                "starter",
                                "frequency",
                                "monthly",
                                "promoCode",
                                code,
                                "paymentMethodId",
                                "pm_card_visa"))
                .created();
        assertThat(bought.number("/data/subscription/price")).isEqualTo(23.99);
        var usage = sam.get("/admin/discount-codes/{id}/usage", made.id()).ok();
        assertThat(usage.number("/data/redemptions/0/appliedDiscountAmount")).isEqualTo(6.0);
        assertThat(usage.data("/redemptions/0/tenantId"))
                .isEqualTo(maya.tenantId().toString());
        assertThat(usage.data("/redemptions/0/userEmail")).isEqualTo(maya.email());
        assertThat(usage.number("/data/discountCode/currentRedemptions")).isEqualTo(1);
        sam.delete("/admin/discount-codes/{id}", made.id()).failsWith(409, "DEPENDENCY_EXISTS");
        maya.put("/user/subscription", Map.of("tierId", "professional", "frequency", "monthly", "promoCode", code))
                .failsWith(400, "PROMO_CODE_INVALID");
        assertThat(maya.post(
                                "/subscription/promo/validate",
                                Map.of("promoCode", code, "tierId", "starter", "frequency", "monthly"))
                        .ok()
                        .json("/data/isValid")
                        .asBoolean())
                .isFalse();
        sam.patch("/admin/discount-codes/{id}", Map.of("maxRedemptions", 1), made.id())
                .ok();
        Member other = api.newTenant().owner();
        other.post(
                        "/user/subscription",
                        Map.of(
                                "tierId",
                                "starter",
                                "frequency",
                                "monthly",
                                "promoCode",
                                code,
                                "paymentMethodId",
                                "pm_card_visa"))
                .failsWith(400, "PROMO_CODE_INVALID");
    }

    @Test
    void fewerUsesThanThereWereAreRefused() {
        var made = make(Map.of());
        for (int i = 0; i < 2; i++) {
            api.newTenant()
                    .owner()
                    .post(
                            "/user/subscription",
                            Map.of(
                                    "tierId",
                                    "starter",
                                    "frequency",
                                    "yearly",
                                    "promoCode",
                                    code,
                                    "paymentMethodId",
                                    "pm_card_visa"))
                    .created();
        }
        sam.patch("/admin/discount-codes/{id}", Map.of("maxRedemptions", 1), made.id())
                .failsWith(400, "BUSINESS_RULE_VIOLATION");
        assertThat(sam.get("/admin/discount-codes?sortBy=redemptions&sortOrder=desc&search=" + code)
                        .ok()
                        .data("/0/code"))
                .isEqualTo(code);
        sam.get("/admin/discount-codes?sort=value").failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void whatIsFreeNeedsNoCard() {
        make(Map.of("value", 100));
        maya.post("/billing/payment-intent", Map.of("tierId", "starter", "frequency", "monthly", "promoCode", code))
                .failsWith(400, "PAYMENT_NOT_REQUIRED");
        maya.post("/user/subscription", Map.of("tierId", "starter", "frequency", "monthly", "promoCode", code))
                .created();
        maya.post(
                        "/subscription/promo/validate",
                        Map.of("promoCode", code, "tierId", "platinum", "frequency", "monthly"))
                .failsWith(400, "TIER_NOT_AVAILABLE");
    }

    @Test
    void aCodeForAChangeCountsWhenTheChangeComes() {
        var made = make(Map.of("durationInCycles", 1));
        maya.post(
                        "/user/subscription",
                        Map.of("tierId", "starter", "frequency", "monthly", "paymentMethodId", "pm_card_visa"))
                .created();
        maya.put("/user/subscription", Map.of("tierId", "professional", "frequency", "monthly", "promoCode", code))
                .ok();
        assertThat(sam.get("/admin/discount-codes/{id}/usage", made.id()).ok().number("/pagination/total"))
                .isZero();

        twin.advance(maya.tenantId(), Duration.ofDays(31));
        Awaitility.await()
                .until(() -> sam.get("/admin/discount-codes/{id}/usage", made.id())
                                .ok()
                                .number("/pagination/total")
                        == 1.0);
        Awaitility.await()
                .until(() -> maya.get("/billing/invoices?status=paid").ok().number("/data/0/amountPaid") == 63.99);
        assertThat(maya.get("/user/subscription").ok().number("/data/price")).isEqualTo(79.99);
    }

    private Reply make2() {
        return sam.post(
                        "/admin/discount-codes",
                        Map.of(
                                "code",
                                "D" + code.substring(1),
                                "discountType",
                                "fixed",
                                "value",
                                5,
                                "durationInCycles",
                                1))
                .created();
    }

    private Reply make(Map<String, Object> more) {
        return sam.post("/admin/discount-codes", wish(more)).created();
    }

    private Map<String, Object> wish(Map<String, Object> more) {
        var wish = new HashMap<String, Object>(Map.of(
                "code", code, "discountType", "percentage", "value", 20, "durationInCycles", 6, "maxRedemptions", 100));
        wish.putAll(more);
        return wish;
    }

    private Reply check(String tier, String frequency) {
        return api.anyone()
                .post("/admin/discount-codes/validate", Map.of("code", code, "tierId", tier, "frequency", frequency))
                .ok();
    }

    private int found(String status) {
        return (int) sam.get("/admin/discount-codes?status=" + status + "&search=" + code)
                .ok()
                .number("/pagination/total");
    }
}
