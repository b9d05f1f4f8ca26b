package com.purposepath.account.trial;

import com.purposepath.account.SqlTime;
import com.purposepath.common.persistence.Uuids;
import com.purposepath.common.tenant.TenantContext;
import com.purposepath.common.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was added to the trial of the bound tenant. */
@Repository
@Transactional
class ExtensionStore {

    /** One prolongation, as it is asked for. */
    record Extension(UUID subscriptionId, Instant previousEnd, Instant newEnd, UUID by, String reason, Instant at) {}

    /** One prolongation on the wire. */
    record ExtensionView(
            UUID id,
            Instant previousExpirationDate,
            Instant newExpirationDate,
            UUID extendedBy,
            String reason,
            Instant extendedAt) {}

    private final JdbcClient jdbc;

    ExtensionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Extension extension) {
        jdbc.sql("""
                        insert into trial_extension (tenant_id, id, subscription_id, previous_end, new_end, extended_by, reason, extended_at)
                        values (:tenant, :id, :subscription, :previous, :end, :by, :reason, :at)
                        """)
                .param("tenant", TenantContext.require())
                .param("id", Uuids.next())
                .param("subscription", extension.subscriptionId())
                .param("previous", SqlTime.of(extension.previousEnd()))
                .param("end", SqlTime.of(extension.newEnd()))
                .param("by", extension.by())
                .param("reason", extension.reason())
                .param("at", SqlTime.of(extension.at()))
                .update();
    }

    /** Newest first. */
    List<ExtensionView> page(Paging paging) {
        return jdbc.sql("""
                        select * from trial_extension where tenant_id = :tenant
                        order by extended_at desc, id desc limit :limit offset :offset
                        """)
                .param("tenant", TenantContext.require())
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(ExtensionStore::view)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from trial_extension where tenant_id = :tenant")
                .param("tenant", TenantContext.require())
                .query(Long.class)
                .single();
    }

    private static ExtensionView view(ResultSet row, int number) throws SQLException {
        return new ExtensionView(
                row.getObject("id", UUID.class),
                SqlTime.instant(row, "previous_end"),
                SqlTime.instant(row, "new_end"),
                row.getObject("extended_by", UUID.class),
                row.getString("reason"),
                SqlTime.instant(row, "extended_at"));
    }
}
