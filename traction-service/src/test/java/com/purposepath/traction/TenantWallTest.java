package com.purposepath.traction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.purposepath.test.Api;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class TenantWallTest {

    private static final String TENANT_TABLES = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where a.attname = 'tenant_id' and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace""";

    final Api api;
    final Tenant acme;

    TenantWallTest(Api api) {
        this.api = api;
        acme = api.newTenant();
        var maya = acme.owner();
        String goal = maya.post("/goals", Map.of("title", "Secret")).created().id();
        maya.post("/goals/{id}/strategies", Map.of("description", "Secret"), goal)
                .created();
        String kpi = maya.post("/kpis", Map.of("name", "Secret")).created().id();
        maya.post("/goals/{id}/kpis:link", Map.of("kpi_id", kpi), goal).created();
        maya.post(
                        "/kpis/{id}/readings",
                        Map.of("period", "2025-10", "value", 1, "adjusted_value", 2, "reason", "R"),
                        kpi)
                .created();
    }

    @Test
    void withoutATenantTheDatabaseShowsNothing() throws SQLException {
        try (var connection = api.database().connectAsService()) {
            for (String table : texts(connection, TENANT_TABLES)) {
                assertThat(count(connection, table)).as(table).isZero();
            }
        }
    }

    @Test
    void aTenantSeesItsOwnRowsAndWritesNoOthers() throws SQLException {
        try (var connection = api.database().connectAsService()) {
            become(connection, UUID.randomUUID());
            for (String table : texts(connection, TENANT_TABLES)) {
                assertThat(count(connection, table)).as(table).isZero();
            }
            assertThatThrownBy(() -> remember(connection, acme.id())).hasMessageContaining("row-level security");
            become(connection, acme.id());
            for (String table : List.of(
                    "goal",
                    "goal_status_change",
                    "strategy",
                    "kpi",
                    "kpi_link",
                    "kpi_reading",
                    "kpi_adjustment",
                    "person")) {
                assertThat(count(connection, table)).as(table).isEqualTo(1);
            }
        }
    }

    @Test
    void everyTableOfATenantIsWalled() throws SQLException {
        try (var connection = api.database().connectAsService()) {
            assertThat(texts(connection, TENANT_TABLES)).hasSizeGreaterThanOrEqualTo(8);
            assertThat(texts(connection, TENANT_TABLES + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
                    .isEmpty();
        }
    }

    @Test
    void theTenantComesFirstInEveryKeySoThatTheSchemaCanBeSharded() throws SQLException {
        try (var connection = api.database().connectAsService()) {
            assertThat(texts(connection, """
                    select i.indexrelid::regclass::text from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'tenant_id'
                    where i.indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace) and i.indkey[0] <> a.attnum""")).isEmpty();
            assertThat(texts(connection, """
                    select k.conname from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'tenant_id'
                    where k.contype in ('p', 'u', 'f') and k.conkey[1] <> a.attnum""")).isEmpty();
        }
    }

    @Test
    void twoTenantsNeverSeeEachOther() {
        var stranger = api.newTenant().owner();
        for (String list : List.of("/goals", "/strategies", "/kpis")) {
            assertThat(stranger.get(list).ok().number("/pagination/total"))
                    .as(list)
                    .isZero();
        }
        assertThat(stranger.get("/goals/stats").ok().number("/data/total_goals"))
                .isZero();
        acme.owner()
                .with("X-Tenant-Id", stranger.tenantId().toString())
                .get("/goals")
                .failsWith(403, "FORBIDDEN");
        acme.owner().without("X-Tenant-Id").get("/goals").failsWith(400, "VALIDATION_ERROR");
        api.anyone().get("/goals").failsWith(401, "UNAUTHORIZED");
    }

    private static void become(Connection connection, UUID tenant) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('app.tenant_id', ?, false)")) {
            statement.setString(1, tenant.toString());
            statement.execute();
        }
    }

    private static void remember(Connection connection, UUID tenant) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into person (tenant_id, id, name, seen_at) values (?, gen_random_uuid(), 'Intruder', now())")) {
            statement.setObject(1, tenant);
            statement.execute();
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        return Long.parseLong(
                texts(connection, "select count(*)::text from " + table).getFirst());
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
