package com.purposepath.test.environment;

import com.purposepath.localpostgres.AdminAccess;
import com.purposepath.localpostgres.Database;
import com.purposepath.localpostgres.Databases;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A service's database on the one server that all tests of a process share, empty until the service's migrations have run. */
public final class TestDatabase {

    private static final Map<String, TestDatabase> DATABASES = new ConcurrentHashMap<>();

    private final AdminAccess admin;
    private final String name;
    private final Database access;

    private TestDatabase(String name) {
        this.admin = Server.ACCESS;
        this.name = name;
        this.access = new Databases(admin).prepare(name, password(), password());
    }

    /** The database of {@code account}, {@code coaching} or {@code traction}. */
    public static TestDatabase of(String service) {
        return DATABASES.computeIfAbsent(service, TestDatabase::new);
    }

    private static String password() {
        return UUID.randomUUID().toString();
    }

    public Database access() {
        return access;
    }

    /** A connection as the role that the service works as: row-level security holds for it. */
    public Connection connectAsService() throws SQLException {
        return DriverManager.getConnection(access.url(), access.appUser(), access.appPassword());
    }

    /** Cuts the service off from its database until closed. */
    public Outage outage() {
        admin("alter database %s allow_connections false".formatted(name));
        admin("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(name));
        return () -> admin("alter database %s allow_connections true".formatted(name));
    }

    private void admin(String sql) {
        try (Connection connection = DriverManager.getConnection(admin.url(), admin.user(), admin.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {
        static final AdminAccess ACCESS = TestServer.chosen();
    }
}
