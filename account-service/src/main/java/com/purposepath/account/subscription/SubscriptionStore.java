package com.purposepath.account.subscription;

import com.purposepath.account.SqlTime;
import com.purposepath.account.plan.Tier;
import com.purposepath.common.persistence.Uuids;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Subscriptions in plain SQL: sign-in needs them in transactions that begin before a tenant is known. */
@Repository
class SubscriptionStore {

    private final JdbcClient jdbc;

    SubscriptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tier that the tenant may use now; a trial ends by the clock and not by a job, so it never shows as active later. */
    Optional<String> activeTier(UUID tenantId, Instant now) {
        return jdbc.sql("""
                        select tier_id from subscription
                        where tenant_id = :tenant and status = 'TRIALING' and trial_end > :now
                        order by created_at desc limit 1
                        """)
                .param("tenant", tenantId)
                .param("now", SqlTime.of(now))
                .query(String.class)
                .optional();
    }

    /** Returns the id of the trial. */
    UUID startTrial(UUID tenantId, UUID userId, Tier tier, Instant start, Instant end) {
        UUID id = Uuids.next();
        jdbc.sql("""
                        insert into subscription (tenant_id, id, user_id, tier_id, frequency, status, current_period_start,
                            current_period_end, trial_end, created_at)
                        values (:tenant, :id, :user, :tier, :frequency, 'TRIALING', :start, :end, :end, :start)
                        """)
                .param("tenant", tenantId)
                .param("id", id)
                .param("user", userId)
                .param("tier", tier.id())
                .param("frequency", tier.supportedFrequencies().getFirst().name())
                .param("start", SqlTime.of(start))
                .param("end", SqlTime.of(end))
                .update();
        return id;
    }
}
