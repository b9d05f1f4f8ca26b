package com.purposepath.account.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.account.People;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class TenantStoryTest {

    final Member maya;
    final People people;
    final Audited audited;

    TenantStoryTest(Api api, People people, Audited audited) {
        this.maya = api.newTenant().owner();
        this.people = people;
        this.audited = audited;
    }

    @Test
    void aTenantBeginsWithDefaults() {
        var tenant = maya.get("/tenants/current").ok();

        assertThat(tenant.data("/owner_id")).isEqualTo(maya.userId().toString());
        assertThat(tenant.data("/timezone")).isEqualTo("UTC");
        assertThat(tenant.data("/currency")).isEqualTo("USD");
        assertThat(tenant.data("/locale")).isEqualTo("en");
        assertThat(maya.get("/organizations/current").ok().json()).isEqualTo(tenant.json());
    }

    @Test
    void onlyWhatIsSentChangesAndAChosenNameStays() {
        String before = maya.get("/tenants/current").ok().etag();
        maya.put(
                        "/tenants/current",
                        Map.of("name", "Northwind", "timezone", "Europe/Lisbon", "currency", "EUR", "locale", "pt-PT"))
                .ok();
        maya.put("/business/foundation", Map.of("businessName", "Northwind Bakery"))
                .ok();

        assertThat(maya.get("/tenants/current").ok().data("/name")).isEqualTo("Northwind");
        assertThat(audited.actionsOf(maya.email())).contains("tenant.updated");
        maya.with("If-Match", before)
                .put("/tenants/current", Map.of("name", "Late"))
                .failsWith(412, "PRECONDITION_FAILED");
    }

    @Test
    void badValuesAreNamed() {
        maya.put(
                        "/tenants/current",
                        Map.of("name", "", "timezone", "Mars/Olympus", "currency", "XXZ", "locale", "Portuguese"))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("name", "timezone", "currency", "locale");
    }

    @Test
    void onlyAdminsChangeTheTenant() {
        people.join(maya, "manager")
                .put("/tenants/current", Map.of("name", "Mine"))
                .failsWith(403, "INSUFFICIENT_PERMISSIONS");
        people.join(maya, "admin")
                .put("/tenants/current", Map.of("name", "Ours"))
                .ok();
    }

    @Test
    void aPersonSeesTheTenantsTheyBelongTo() {
        var list = maya.get("/tenants").ok();

        assertThat(list.number("/pagination/total")).isEqualTo(1);
        assertThat(list.json("/data/0/current").asBoolean()).isTrue();
        assertThat(list.data("/0/role")).isEqualTo("owner");
        maya.get("/organizations?page=2").ok();
    }
}
