package com.purposepath.account.billing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The last intent of each tenant, and what it was for. */
@Repository
@Transactional
class IntentStore {

    record Open(String intentId, String wish) {}

    private final JdbcClient jdbc;

    IntentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Open> find(UUID tenantId) {
        return jdbc.sql("select intent_id, wish from open_intent where tenant_id = :tenant")
                .param("tenant", tenantId)
                .query((row, number) -> new Open(row.getString(1), row.getString(2)))
                .optional();
    }

    void keep(UUID tenantId, Open open) {
        jdbc.sql("""
                        insert into open_intent (tenant_id, intent_id, wish) values (:tenant, :intent, :wish)
                        on conflict (tenant_id) do update set intent_id = excluded.intent_id, wish = excluded.wish
                        """)
                .param("tenant", tenantId)
                .param("intent", open.intentId())
                .param("wish", open.wish())
                .update();
    }
}
