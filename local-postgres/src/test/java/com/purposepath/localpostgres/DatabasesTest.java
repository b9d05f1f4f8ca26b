package com.purposepath.localpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabasesTest {

    static LocalPostgres server;
    static Database account;

    @BeforeAll
    static void startServer() {
        server = LocalPostgres.start(PostgresSettings.forTests());
        account = server.databases().prepare("account", "owner's secret", "app\"secret");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void theServiceWorksOnWhatItsOwnerMade() throws SQLException {
        execute(owner(account), "create table thing (id bigserial primary key, name citext)");

        execute(app(account), "insert into thing (name) values ('Loaf')");
        execute(app(account), "update thing set name = 'Bun' where name = 'loaf'");
        execute(app(account), "delete from thing");
    }

    @Test
    void theServiceCannotChangeTheSchemaOrEscapeRowLevelSecurity() throws SQLException {
        execute(owner(account), "create table guarded (id int)");
        execute(owner(account), "alter table guarded enable row level security, force row level security");
        execute(owner(account), "create policy nobody on guarded using (false)");

        assertThatThrownBy(() -> execute(app(account), "insert into guarded values (1)"))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> execute(app(account), "truncate guarded")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(app(account), "drop table guarded")).hasMessageContaining("must be owner");
        assertThatThrownBy(() -> execute(app(account), "create table mine (id int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(app(account), "alter role account_app bypassrls"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void eachServiceEntersItsOwnDatabaseOnly() {
        Database traction = server.databases().prepare("traction", "o", "a");

        for (var elsewhere : new String[] {traction.url(), server.admin().url()}) {
            assertThatThrownBy(() -> DriverManager.getConnection(elsewhere, "account_app", account.appPassword()))
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void preparingAgainKeepsTheDataAndSetsThePasswords() throws SQLException {
        Database first = server.databases().prepare("coaching", "old", "old");
        execute(owner(first), "create table kept (id int)");

        Database again = server.databases().prepare("coaching", "new", "newer");

        execute(app(again), "insert into kept values (1)");
        assertThatThrownBy(() -> owner(first)).hasMessageContaining("password authentication failed");
    }

    @Test
    void anAdministratorWithoutSuperuserRightsSuffices() throws SQLException {
        try (Connection connection = server.admin().connect();
                var statement = connection.createStatement()) {
            statement.execute("create role manager login createdb createrole password 'm'");
            statement.execute("grant connect on database postgres to manager");
        }
        var databases = new Databases(new AdminAccess(server.admin().url(), "manager", "m"));

        databases.prepare("managed", "o", "a");
        Database managed = databases.prepare("managed", "o", "a");

        execute(owner(managed), "create table thing (id int)");
        execute(app(managed), "insert into thing values (1)");
    }

    @Test
    void aServiceRoleThatCouldBypassRowLevelSecurityIsRefused() throws SQLException {
        try (Connection connection = server.admin().connect();
                var statement = connection.createStatement()) {
            statement.execute("create role mighty_app login bypassrls");
        }

        assertThatThrownBy(() -> server.databases().prepare("mighty", "o", "a"))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("mighty_app may bypass row-level security");
    }

    @Test
    void aServerThatCannotBeReachedIsSaid() {
        var nowhere = new Databases(new AdminAccess("jdbc:postgresql://localhost:1/postgres", "postgres", "p"));

        assertThatThrownBy(() -> nowhere.prepare("account", "o", "a"))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("database account could not be prepared");
    }

    @Test
    void passwordsAppearInNoTextAndNoLog() throws Exception {
        assertThat(account + " " + server.admin())
                .doesNotContain(account.ownerPassword())
                .doesNotContain(server.admin().password());
        assertThat(Files.readString(server.directory().resolve("server.log"))).doesNotContain("secret");
    }

    private static Connection owner(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
    }

    private static Connection app(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.appUser(), database.appPassword());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
