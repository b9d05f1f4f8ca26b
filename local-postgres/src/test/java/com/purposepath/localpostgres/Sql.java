package com.purposepath.localpostgres;

import java.sql.SQLException;

/** Statements as the administrator. */
final class Sql {

    private Sql() {}

    static void execute(LocalPostgres server, String sql) throws SQLException {
        try (var connection = server.admin().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String query(LocalPostgres server, String sql) throws SQLException {
        try (var connection = server.admin().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
