package com.purposepath.account.subscription;

import com.purposepath.account.SqlTime;
import com.purposepath.common.error.CommonError;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All subscriptions of a tenant, in plain SQL: sign-in needs them in transactions that begin before a tenant is known. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class SubscriptionBook {

    private static final String OF_TENANT = "select * from subscription where tenant_id = :tenant";

    private final JdbcClient jdbc;
    private final SubscriptionSettings settings;
    private final Clock clock;

    SubscriptionBook(JdbcClient jdbc, SubscriptionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes everybody else who wants to change something of the tenant's subscriptions wait until this transaction is over. */
    public void lock(UUID tenantId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('subscription ' || :tenant, 0))")
                .param("tenant", tenantId.toString())
                .query((row, number) -> true)
                .single();
    }

    /** The one that counts: the active one, else the latest, also when it has ended. */
    public Optional<Subscription> shown(UUID tenantId) {
        Instant now = clock.instant();
        var all = all(tenantId).stream()
                .filter(each -> each.status() != SubscriptionStatus.ATTEMPT)
                .toList();
        return all.stream()
                .filter(each -> each.isActiveAt(now, settings.pastDueGrace()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** As {@link #shown}; 404 where there never was one. */
    public Subscription require(UUID tenantId) {
        return shown(tenantId).orElseThrow(() -> missing(tenantId));
    }

    public Optional<Subscription> trial(UUID tenantId) {
        return all(tenantId).stream().filter(Subscription::isTrial).findFirst();
    }

    /** The purchase that is under way, waits for its confirmation, or is current. */
    public Optional<Subscription> purchase(UUID tenantId) {
        Instant now = clock.instant();
        return all(tenantId).stream()
                .filter(each -> !each.isTrial() && !each.statusAt(now).isEnded())
                .findFirst();
    }

    /** Newest first. */
    public List<Subscription> all(UUID tenantId) {
        return jdbc.sql(OF_TENANT).param("tenant", tenantId).query(SubscriptionRows::read).list().stream()
                .sorted(Comparator.comparing(Subscription::createdAt)
                        .thenComparing(Subscription::id)
                        .reversed())
                .toList();
    }

    public Optional<Subscription> find(UUID tenantId, UUID id) {
        return jdbc.sql(OF_TENANT + " and id = :id")
                .param("tenant", tenantId)
                .param("id", id)
                .query(SubscriptionRows::read)
                .optional();
    }

    public Optional<Subscription> ofProvider(UUID tenantId, String providerId) {
        return jdbc.sql(OF_TENANT + " and provider_id = :provider")
                .param("tenant", tenantId)
                .param("provider", providerId)
                .query(SubscriptionRows::read)
                .optional();
    }

    public Optional<Subscription> ofIntent(UUID tenantId, String intentId) {
        return jdbc.sql(OF_TENANT + " and payment_intent_id = :intent")
                .param("tenant", tenantId)
                .param("intent", intentId)
                .query(SubscriptionRows::read)
                .optional();
    }

    public void add(Subscription added) {
        SubscriptionRows.fill(jdbc.sql(SubscriptionRows.INSERT), added)
                .param("created", SqlTime.of(added.createdAt()))
                .param("user", added.userId())
                .param("trial", added.isTrial())
                .update();
    }

    /** Writes what changed, and gives the subscription with its new version. */
    public Subscription save(Subscription changed) {
        SubscriptionRows.fill(jdbc.sql(SubscriptionRows.UPDATE), changed).update();
        return find(changed.tenantId(), changed.id()).orElseThrow();
    }

    /** Nothing remains of an attempt that came to nothing. */
    public void drop(Subscription attempt) {
        jdbc.sql(
                        "delete from subscription where tenant_id = :tenant and id = :id and status not in ('ACTIVE', 'PAST_DUE')")
                .param("tenant", attempt.tenantId())
                .param("id", attempt.id())
                .update();
    }

    private static RuntimeException missing(UUID tenantId) {
        return CommonError.RESOURCE_NOT_FOUND
                .exception("There never was a subscription")
                .detail("resourceType", "Subscription")
                .detail("resourceId", tenantId.toString());
    }
}
