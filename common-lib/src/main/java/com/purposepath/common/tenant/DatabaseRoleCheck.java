package com.purposepath.common.tenant;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Refuses to serve with a database role that row-level security does not hold back. */
final class DatabaseRoleCheck implements ApplicationRunner {

    private static final String UNSAFE = """
            select rolsuper or rolbypassrls or exists (
                     select 1 from pg_class where relkind in ('r', 'p') and relowner = pg_roles.oid)
              from pg_roles where rolname = current_user
            """;

    private final DataSource dataSource;

    DatabaseRoleCheck(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(UNSAFE)) {
            if (result.next() && result.getBoolean(1)) {
                throw new IllegalStateException(
                        "DATABASE_USER must be a role that owns no table and can bypass nothing, or tenants"
                                + " would not be kept apart; give the owner as DATABASE_OWNER_USER instead");
            }
        }
    }
}
