package com.purposepath.account.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest("account")
class FoundationStoryTest {

    final Api api;
    final Member maya;
    final Audited audited;
    final JdbcClient jdbc;

    FoundationStoryTest(Api api, Audited audited, JdbcClient jdbc) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.audited = audited;
        this.jdbc = jdbc;
    }

    @Test
    void aFoundationIsEmptyAtFirst() {
        var empty = maya.get("/business/foundation").ok();

        assertThat(empty.json("/data").toString())
                .isEqualTo(
                        "{\"businessName\":\"\",\"vision\":\"\",\"purpose\":\"\",\"coreValues\":[],\"targetMarket\":null,\"valueProposition\":null}");
    }

    @Test
    void onlyWhatIsSentChanges() {
        maya.put(
                        "/business/foundation",
                        Map.of(
                                "vision",
                                "A bakery within walking distance of every family",
                                "coreValues",
                                List.of("Craft", "Honesty")))
                .ok();
        var saved = maya.put(
                        "/business/foundation",
                        Map.of("target_market", "Families", "purpose", " Make mornings better "))
                .ok();

        assertThat(saved.data("/vision")).startsWith("A bakery");
        assertThat(saved.data("/purpose")).isEqualTo("Make mornings better");
        assertThat(saved.data("/coreValues/1")).isEqualTo("Honesty");
        assertThat(maya.get("/business/foundation").ok().json()).isEqualTo(saved.json());
        assertThat(audited.actionsOf(maya.email())).contains("foundation.updated");
    }

    @Test
    void nullAndEmptyTextClear() {
        maya.put(
                        "/business/foundation",
                        Map.of("vision", "Bread", "valueProposition", "Fresh", "coreValues", List.of("Craft")))
                .ok();
        var cleared = maya.put(
                        "/business/foundation", "{\"vision\":null,\"valueProposition\":\"\",\"coreValues\":null}")
                .ok();

        assertThat(cleared.data("/vision")).isEmpty();
        assertThat(cleared.data("/valueProposition")).isNull();
        assertThat(cleared.json("/data/coreValues").size()).isZero();
    }

    @Test
    void aTenantWithAMadeUpNameTakesThatOfItsBusiness() {
        maya.put("/business/foundation", Map.of("businessName", "Northwind Bakery"))
                .ok();

        assertThat(maya.get("/auth/me").ok().data("/tenant/name")).isEqualTo("Northwind Bakery");
    }

    @Test
    void aChangeBasedOnAnOldVersionIsRefused() {
        String before = maya.get("/business/foundation").ok().etag();
        String after = maya.with("If-Match", before)
                .put("/business/foundation", Map.of("vision", "One"))
                .ok()
                .etag();

        maya.with("If-Match", before)
                .put("/business/foundation", Map.of("vision", "Two"))
                .failsWith(412, "PRECONDITION_FAILED");
        assertThat(maya.with("If-Match", after)
                        .put("/business/foundation", Map.of("vision", "One"))
                        .ok()
                        .etag())
                .isEqualTo(after);
    }

    @Test
    void badValuesAreNamed() {
        maya.put("/business/foundation", Map.of("vision", "x".repeat(5001), "businessName", "x".repeat(201)))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("vision", "businessName");
        maya.put("/business/foundation", Map.of("coreValues", List.of("Craft", "Craft")))
                .failsWith(422, "VALIDATION_ERROR");
        maya.put("/business/foundation", Map.of("coreValues", List.of("Craft", "")))
                .failsWith(422, "VALIDATION_ERROR");
        maya.put("/business/foundation", Map.of("coreValues", "Craft")).failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void guestsReadAndDoNotWrite() {
        become("GUEST");
        maya.get("/business/foundation").ok();
        maya.put("/business/foundation", Map.of("vision", "No")).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        assertThat(maya.get("/user/features").ok().json("/data").toString()).doesNotContain("goalCreate");
        become("MANAGER");
        maya.put("/business/foundation", Map.of("vision", "Yes")).ok();
    }

    @Test
    void anotherTenantSeesNothing() {
        maya.put("/business/foundation", Map.of("vision", "Secret")).ok();

        Member stranger = api.newTenant().owner();
        assertThat(stranger.get("/business/foundation").ok().data("/vision")).isEmpty();
        stranger.with("X-Tenant-Id", maya.tenantId().toString())
                .get("/business/foundation")
                .failsWith(403, "FORBIDDEN");
    }

    @Test
    void theDatabaseItselfShowsNoRowsWithoutATenant() throws SQLException {
        try (var connection = api.database().connectAsService();
                var statement = connection.createStatement()) {
            for (String table : List.of("business", "tenant", "membership", "subscription")) {
                var rows = statement.executeQuery("select count(*) from " + table);
                rows.next();
                assertThat(rows.getLong(1)).as(table).isZero();
            }
        }
    }

    private void become(String role) {
        try (var connection = api.database().connectAsService();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.tenant_id', '" + maya.tenantId() + "', true)");
            statement.execute("update membership set role = '" + role + "' where user_id = '" + maya.userId() + "'");
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
