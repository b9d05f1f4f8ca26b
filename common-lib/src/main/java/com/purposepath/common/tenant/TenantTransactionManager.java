package com.purposepath.common.tenant;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins each transaction by telling PostgreSQL for whom it is, for row-level security to act on. The setting ends with the transaction,
 * so nothing leaks through the connection pool.
 */
final class TenantTransactionManager extends JpaTransactionManager {

    private static final String BIND =
            "select set_config('app.tenant_id', ?, true), set_config('app.user_id', ?, true)";

    TenantTransactionManager(EntityManagerFactory factory) {
        super(factory);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            bind(TenantContext.current());
        } catch (SQLException | RuntimeException failure) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("Could not bind the tenant to the transaction", failure);
        }
    }

    private void bind(TenantContext context) throws SQLException {
        DataSource dataSource = Objects.requireNonNull(getDataSource(), "a data source behind the persistence unit");
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(dataSource);
        Connection connection = Objects.requireNonNull(holder, "the connection of this transaction")
                .getConnection();
        try (PreparedStatement statement = connection.prepareStatement(BIND)) {
            statement.setString(1, text(context.tenantId()));
            statement.setString(2, text(context.userId()));
            statement.execute();
        }
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
