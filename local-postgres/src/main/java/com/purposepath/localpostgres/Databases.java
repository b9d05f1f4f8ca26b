package com.purposepath.localpostgres;

import com.purposepath.localpostgres.DatabaseScript.Connect;
import com.purposepath.localpostgres.DatabaseScript.Execute;
import com.purposepath.localpostgres.DatabaseScript.ExecuteResult;
import com.purposepath.localpostgres.DatabaseScript.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.util.PasswordUtil;

/** Makes the databases and roles of the services on a server, local or not; what is there already stays as it is. */
public final class Databases {

    private final AdminAccess admin;

    public Databases(AdminAccess admin) {
        this.admin = admin;
    }

    /**
     * Makes sure that the database, its owner {@code <name>_owner} and its user {@code <name>_app} exist, with these passwords.
     *
     * @throws PostgresException when the server refuses, says why
     */
    public Database prepare(String name, String ownerPassword, String appPassword) {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("Not a name for a database: " + name);
        }
        var database = new Database(admin.to(name).url(), name + "_owner", ownerPassword, name + "_app", appPassword);
        try {
            run(DatabaseScript.steps(variables(name, database)));
            refuseMightyUser(database);
            return database;
        } catch (SQLException e) {
            throw new PostgresException(
                    "The database %s could not be prepared as %s: %s".formatted(name, admin, e.getMessage()), e);
        }
    }

    // The server gets what it stores anyway, so that no password can end in its log.
    private static Map<String, String> variables(String name, Database database) throws SQLException {
        return Map.of(
                "name", name,
                "owner", database.ownerUser(),
                "app", database.appUser(),
                "owner_password", verifier(database.ownerUser(), database.ownerPassword()),
                "app_password", verifier(database.appUser(), database.appPassword()));
    }

    private static String verifier(String user, String password) throws SQLException {
        return PasswordUtil.encodePassword(user, password.toCharArray(), "scram-sha-256");
    }

    private void run(List<Step> steps) throws SQLException {
        Connection connection = admin.connect();
        try {
            for (Step step : steps) {
                switch (step) {
                    case Execute execute -> execute(connection, execute.sql());
                    case ExecuteResult query -> executeResult(connection, query.sql());
                    case Connect target -> {
                        connection.close();
                        connection = admin.to(target.database()).connect();
                    }
                }
            }
        } finally {
            connection.close();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void executeResult(Connection connection, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        for (String sql : found) {
            execute(connection, sql);
        }
    }

    private void refuseMightyUser(Database database) throws SQLException {
        try (Connection connection = admin.connect();
                var query = connection.prepareStatement(
                        "select from pg_roles where rolname = ? and (rolsuper or rolbypassrls)")) {
            query.setString(1, database.appUser());
            if (query.executeQuery().next()) {
                throw new PostgresException("The role " + database.appUser()
                        + " may bypass row-level security; run: alter role " + database.appUser()
                        + " nosuperuser nobypassrls");
            }
        }
    }
}
