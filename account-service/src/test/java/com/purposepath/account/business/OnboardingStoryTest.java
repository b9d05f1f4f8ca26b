package com.purposepath.account.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.People;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class OnboardingStoryTest {

    static final Map<String, Object> CLUB =
            Map.of("name", "Sourdough club", "problem", "Good bread needs a trip across town");
    static final Map<String, Object> BREAKFAST = Map.of("name", "Office breakfast", "problem", "Teams meet hungry");

    final Api api;
    final Member maya;
    final People people;
    final Audited audited;

    OnboardingStoryTest(Api api, People people, Audited audited) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.people = people;
        this.audited = audited;
    }

    @Test
    void onboardingIsEmptyAtFirst() {
        var empty = maya.get("/onboarding").ok();

        assertThat(empty.data("/businessName")).isEmpty();
        assertThat(empty.data("/website")).isNull();
        assertThat(empty.json("/data/products").size()).isZero();
        assertThat(empty.data("/step4/visionStatus")).isEqualTo("Not started");
        assertThat(maya.get("/business/onboarding").ok().json()).isEqualTo(empty.json());
    }

    @Test
    void objectsAreMergedFieldByField() {
        maya.put(
                        "/onboarding",
                        Map.of(
                                "website",
                                "northwind.example",
                                "address",
                                Map.of("street", "12 Mill Lane", "city", "Portland"),
                                "step3",
                                Map.of("niche", "Bakeries")))
                .ok();
        var saved = maya.put(
                        "/onboarding",
                        Map.of(
                                "business_name",
                                "Northwind Bakery",
                                "address",
                                Map.of("zip", "97201"),
                                "step3",
                                Map.of("ica", "Busy parents")))
                .ok();

        assertThat(saved.data("/address/street")).isEqualTo("12 Mill Lane");
        assertThat(saved.data("/address/zip")).isEqualTo("97201");
        assertThat(saved.data("/step3/niche")).isEqualTo("Bakeries");
        assertThat(saved.data("/website")).isEqualTo("northwind.example");
        assertThat(maya.put("/onboarding", "{\"website\":null,\"address\":{\"street\":\"\"}}")
                        .ok()
                        .data("/website"))
                .isNull();
        assertThat(maya.get("/auth/me").ok().data("/tenant/name")).isEqualTo("Northwind Bakery");
        assertThat(audited.actionsOf(maya.email())).contains("onboarding.updated");
    }

    @Test
    void foundationAndOnboardingShowTheSameValues() {
        maya.put(
                        "/onboarding",
                        Map.of(
                                "step3",
                                Map.of("niche", "Bakeries", "valueProposition", "Fresh"),
                                "step4",
                                Map.of("vision", "Bread")))
                .ok();

        var foundation = maya.get("/business/foundation").ok();
        assertThat(foundation.data("/vision")).isEqualTo("Bread");
        assertThat(foundation.data("/valueProposition")).isEqualTo("Fresh");
        assertThat(foundation.data("/targetMarket")).isEqualTo("Bakeries");
        maya.put("/business/foundation", Map.of("targetMarket", "Families", "purpose", "Mornings"))
                .ok();
        var onboarding = maya.get("/onboarding").ok();
        assertThat(onboarding.data("/step3/niche")).isEqualTo("Bakeries");
        assertThat(onboarding.data("/step4/purposeStatus")).isEqualTo("In progress");
    }

    @Test
    void statusesFollowTheTextUnlessStated() {
        var begun = maya.put(
                        "/onboarding",
                        Map.of(
                                "step4",
                                Map.of(
                                        "vision",
                                        "Bread",
                                        "coreValues",
                                        List.of("Craft"),
                                        "coreValuesStatus",
                                        "Completed")))
                .ok();
        assertThat(begun.data("/step4/visionStatus")).isEqualTo("In progress");
        assertThat(begun.data("/step4/coreValuesStatus")).isEqualTo("Completed");

        var cleared = maya.put("/onboarding", Map.of("step4", Map.of("vision", "", "coreValues", List.of())))
                .ok();
        assertThat(cleared.data("/step4/visionStatus")).isEqualTo("Not started");
        assertThat(cleared.data("/step4/coreValuesStatus")).isEqualTo("Not started");
        maya.put("/onboarding", Map.of("step4", Map.of("purposeStatus", "Completed")))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("step4.purposeStatus");
        maya.put("/onboarding", Map.of("step4", Map.of("purposeStatus", "Done")))
                .failsWith(422, "VALIDATION_ERROR");
    }

    @Test
    void productsAreMergedByIdInTheOrderSent() {
        var first = maya.put("/onboarding", Map.of("products", List.of(CLUB, BREAKFAST)))
                .ok();
        String club = first.data("/products/0/id");

        var second = maya.put(
                        "/onboarding/products",
                        Map.of(
                                "products",
                                List.of(
                                        Map.of("name", "New", "problem", ""),
                                        Map.of("id", club, "name", "Rye club", "problem", "Same"))))
                .ok();
        assertThat(second.json("/data").size()).isEqualTo(2);
        assertThat(second.data("/0/name")).isEqualTo("New");
        assertThat(second.data("/1/id")).isEqualTo(club);
        assertThat(maya.get("/onboarding").ok().json("/data/products")).isEqualTo(second.json("/data"));
        assertThat(maya.put("/onboarding/products", Map.of("products", List.of()))
                        .ok()
                        .json("/data")
                        .size())
                .isZero();
    }

    @Test
    void aForeignOrRepeatedIdChangesNothingAtAll() {
        String foreign = api.newTenant()
                .owner()
                .post("/onboarding/products", CLUB)
                .created()
                .id();
        String own = maya.post("/onboarding/products", CLUB).created().id();

        maya.put("/onboarding", Map.of("businessName", "Lost", "products", List.of(BREAKFAST, product(foreign))))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("products[1].id");
        maya.put("/onboarding/products", Map.of("products", List.of(product(own), product(own))))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("products[1].id");
        maya.put("/onboarding/products", Map.of("products", List.of(product("nonsense"))))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("products[0].id");
        maya.put("/onboarding/products", Map.of("products", List.of(Map.of("name", ""))))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("products[0].name", "products[0].problem");
        maya.put("/onboarding/products", Map.of())
                .failsWith(422, "VALIDATION_ERROR")
                .naming("products");
        var unchanged = maya.get("/onboarding").ok();
        assertThat(unchanged.data("/businessName")).isEmpty();
        assertThat(unchanged.json("/data/products").size()).isEqualTo(1);
    }

    @Test
    void aProductLivesItsOwnLife() {
        var product = maya.post("/onboarding/products", CLUB).created();
        assertThat(product.location()).isEqualTo("/onboarding/products/" + product.id());
        String before = maya.get("/onboarding/products/{id}", product.id()).ok().etag();

        var changed = maya.with("If-Match", before)
                .put("/onboarding/products/{id}", BREAKFAST, product.id())
                .ok();
        assertThat(changed.data("/name")).isEqualTo("Office breakfast");
        maya.with("If-Match", before)
                .put("/onboarding/products/{id}", CLUB, product.id())
                .failsWith(412, "PRECONDITION_FAILED");
        maya.with("If-Match", before)
                .delete("/onboarding/products/{id}", product.id())
                .failsWith(412, "PRECONDITION_FAILED");
        maya.delete("/business/onboarding/products/{id}", product.id()).ok();
        assertThat(maya.delete("/onboarding/products/{id}", product.id())
                        .failsWith(404, "RESOURCE_NOT_FOUND")
                        .text("/details/resourceType"))
                .isEqualTo("Product");
        maya.get("/onboarding/products/{id}", "nonsense").failsWith(404, "RESOURCE_NOT_FOUND");
        maya.put("/onboarding/products/{id}", CLUB, UUID.randomUUID()).failsWith(404, "RESOURCE_NOT_FOUND");
        maya.put("/onboarding/products/{id}", Map.of("name", "x"), UUID.randomUUID())
                .failsWith(422, "VALIDATION_ERROR")
                .naming("problem");
    }

    @Test
    void thereAreAHundredProductsAtMost() {
        var many = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 100; i++) {
            many.add(CLUB);
        }
        maya.put("/onboarding/products", Map.of("products", many)).ok();

        maya.post("/onboarding/products", CLUB).failsWith(400, "BUSINESS_RULE_VIOLATION");
        many.add(CLUB);
        maya.put("/onboarding/products", Map.of("products", many))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("products");
    }

    @Test
    void theVersionChangesWithTheProductsToo() {
        String before = maya.get("/onboarding").ok().etag();
        maya.post("/onboarding/products", CLUB).created();

        maya.with("If-Match", before)
                .put("/onboarding", Map.of("businessName", "Late"))
                .failsWith(412, "PRECONDITION_FAILED");
        String now = maya.get("/onboarding").ok().etag();
        maya.with("If-Match", now)
                .put("/onboarding", Map.of("businessName", "In time"))
                .ok();
    }

    @Test
    void badValuesAreNamed() {
        maya.put(
                        "/onboarding",
                        Map.of(
                                "website",
                                "not a site",
                                "address",
                                Map.of("zip", "x".repeat(21)),
                                "step3",
                                Map.of("ica", "x".repeat(5001))))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("website", "address.zip", "step3.ica");
        maya.put("/onboarding", Map.of("address", "Portland")).failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void usersReadAndManagersWrite() {
        Member user = people.join(maya, "user");

        user.get("/onboarding").ok();
        user.put("/onboarding", Map.of("businessName", "No")).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        user.post("/onboarding/products", CLUB).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        people.join(maya, "manager")
                .put("/onboarding", Map.of("businessName", "Yes"))
                .ok();
    }

    private static Map<String, Object> product(String id) {
        return Map.of("id", id, "name", "Product", "problem", "Problem");
    }
}
