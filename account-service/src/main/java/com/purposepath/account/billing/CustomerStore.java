package com.purposepath.account.billing;

import com.purposepath.account.SqlTime;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of customers; what it learns is known to everybody at once, since the provider's events may be faster than its answer. */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class CustomerStore {

    private final JdbcClient jdbc;

    CustomerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> customerOf(UUID tenantId) {
        return jdbc.sql("select customer_id from billing_customer where tenant_id = :tenant")
                .param("tenant", tenantId)
                .query(String.class)
                .optional();
    }

    Optional<UUID> tenantOf(String customerId) {
        return jdbc.sql("select tenant_id from billing_customer where customer_id = :customer")
                .param("customer", customerId)
                .query(UUID.class)
                .optional();
    }

    void add(UUID tenantId, String customerId, Instant now) {
        jdbc.sql("""
                        insert into billing_customer (tenant_id, customer_id, created_at) values (:tenant, :customer, :now)
                        on conflict do nothing
                        """)
                .param("tenant", tenantId)
                .param("customer", customerId)
                .param("now", SqlTime.of(now))
                .update();
    }
}
