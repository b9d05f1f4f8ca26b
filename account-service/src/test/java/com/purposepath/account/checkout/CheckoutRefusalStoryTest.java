package com.purposepath.account.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Mailbox;
import com.purposepath.account.People;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest("account")
class CheckoutRefusalStoryTest {

    static final Map<String, Object> STARTER =
            Map.of("tierId", "starter", "frequency", "monthly", "paymentMethodId", "pm_card_visa");
    static final Map<String, Object> MONTHLY_SOLO =
            Map.of("tierId", "solo", "frequency", "monthly", "promoCode", "ANY1");

    final Member maya;
    final People people;
    final Mailbox mailbox;
    final JdbcClient jdbc;

    CheckoutRefusalStoryTest(Api api, People people, Mailbox mailbox, JdbcClient jdbc) {
        this.maya = api.newTenant().owner();
        this.people = people;
        this.mailbox = mailbox;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aTierSoldByTheYearOnly() {
        jdbc.sql(
                        "insert into tier (id, name, description, features, yearly_price, active) values ('solo', 'Solo', 'For one', '{goals}', 99, true)")
                .update();
    }

    @AfterEach
    void isNoLongerThere() {
        jdbc.sql("delete from tier where id = 'solo'").update();
    }

    @Test
    void aTierNotSoldAtThatFrequencyIsRefusedEverywhere() {
        maya.post("/user/subscription", MONTHLY_SOLO).failsWith(400, "FREQUENCY_NOT_SUPPORTED");
        maya.put("/user/subscription", MONTHLY_SOLO).failsWith(400, "FREQUENCY_NOT_SUPPORTED");
        maya.post("/subscription/promo/validate", MONTHLY_SOLO).failsWith(400, "FREQUENCY_NOT_SUPPORTED");
        maya.post("/billing/payment-intent", MONTHLY_SOLO).failsWith(400, "FREQUENCY_NOT_SUPPORTED");
    }

    @Test
    void aChangeToWhatIsNotThereIsRefused() {
        maya.put("/user/subscription", Map.of("tierId", "platinum", "frequency", "monthly"))
                .failsWith(400, "TIER_NOT_AVAILABLE");
        maya.put("/user/subscription", Map.of("tierId", "starter", "frequency", "monthly", "promoCode", "NOPE1"))
                .failsWith(400, "PROMO_CODE_INVALID");
        maya.put("/user/subscription", Map.of("tierId", "starter"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("frequency");
        maya.with("If-Match", "\"7777\"").delete("/user/subscription").failsWith(412, "PRECONDITION_FAILED");
        maya.with("If-Match", "\"7777\"")
                .put("/user/subscription/auto-renewal", Map.of("autoRenewal", true))
                .failsWith(412, "PRECONDITION_FAILED");
        maya.delete("/user/subscription?cancelAtPeriodEnd=perhaps").failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void onlyAdminsMayAndAllOfThemAreTold() {
        Member rosa = people.join(maya, "admin");
        for (String role : List.of("manager", "user", "guest")) {
            Member other = people.join(maya, role);
            other.get("/user/subscription").ok();
            other.post("/user/subscription", STARTER).failsWith(403, "INSUFFICIENT_PERMISSIONS");
            other.put("/user/subscription", STARTER).failsWith(403, "INSUFFICIENT_PERMISSIONS");
            other.delete("/user/subscription").failsWith(403, "INSUFFICIENT_PERMISSIONS");
            other.put("/user/subscription/auto-renewal", Map.of()).failsWith(403, "INSUFFICIENT_PERMISSIONS");
            other.post("/subscription/trial/start", Map.of()).failsWith(403, "INSUFFICIENT_PERMISSIONS");
            other.post("/billing/portal").failsWith(403, "INSUFFICIENT_PERMISSIONS");
            other.post("/billing/payment-intent", Map.of()).failsWith(403, "INSUFFICIENT_PERMISSIONS");
            other.get("/billing/invoices").failsWith(403, "INSUFFICIENT_PERMISSIONS");
        }
        rosa.post("/user/subscription", STARTER).created();
        rosa.delete("/user/subscription").ok();
        assertThat(mailbox.await(rosa.email(), "cancelled")).isNotNull();
        assertThat(mailbox.await(maya.email(), "cancelled")).isNotNull();
        assertThat(maya.get("/user/subscription").ok().data("/userId"))
                .isEqualTo(rosa.userId().toString());
    }
}
