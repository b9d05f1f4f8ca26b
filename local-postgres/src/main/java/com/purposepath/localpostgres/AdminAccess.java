package com.purposepath.localpostgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The way into a PostgreSQL server as somebody who may create databases and roles.
 *
 * @param url JDBC address of any database of that server, {@code jdbc:postgresql://host:port/postgres}
 */
public record AdminAccess(String url, String user, String password) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The same access, to another database of the server. */
    AdminAccess to(String database) {
        int slash = url.lastIndexOf('/');
        int query = url.indexOf('?');
        return new AdminAccess(
                url.substring(0, slash + 1) + database + (query < 0 ? "" : url.substring(query)), user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
