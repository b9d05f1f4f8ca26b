package com.purposepath.traction.changefeed;

import com.purposepath.common.tenant.TenantContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets events that nobody may ask for any more; the entries that they announced stay. */
@Component
class ChangeRetention {

    /** What the contract promises, and an hour for clocks and long transactions. */
    static final Duration KEPT = Duration.ofDays(7).plusHours(1);

    private static final int BATCH = 5_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ChangeRetention(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void prune() {
        Instant cutoff = Instant.now().minus(KEPT);
        for (UUID tenantId : tenants()) {
            TenantContext.run(tenantId, null, () -> prune(cutoff));
        }
    }

    /** Batches keep the counter, and with it the tenant's writers, free. */
    void prune(Instant cutoff) {
        int gone = BATCH;
        while (gone == BATCH) {
            gone = transaction.execute(status -> pruneOldest(TenantContext.require(), cutoff.atOffset(ZoneOffset.UTC)));
        }
    }

    private int pruneOldest(UUID tenantId, OffsetDateTime cutoff) {
        List<Long> gone = jdbc.sql("""
                        delete from change where tenant_id = ? and occurred_at < ? and seq in (
                            select seq from change where tenant_id = ? order by seq limit ?)
                        returning seq
                        """)
                .params(tenantId, cutoff, tenantId, BATCH)
                .query((row, number) -> row.getLong(1))
                .list();
        gone.stream()
                .max(Long::compare)
                .ifPresent(last -> jdbc.sql(
                                "update change_counter set pruned_to = greatest(pruned_to, ?) where tenant_id = ?")
                        .params(last, tenantId)
                        .update());
        return gone.size();
    }

    private List<UUID> tenants() {
        return transaction.execute(status -> {
            jdbc.sql("select set_config('app.cross_tenant', 'change heads', true)")
                    .query()
                    .singleValue();
            return jdbc.sql("select tenant_id from change_counter where seq > pruned_to")
                    .query(UUID.class)
                    .list();
        });
    }
}
