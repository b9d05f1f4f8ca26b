package com.purposepath.account.subscription;

import static com.purposepath.account.SqlTime.ofOrNull;

import com.purposepath.account.SqlTime;
import com.purposepath.account.plan.Frequency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How a subscription lies in its table. */
final class SubscriptionRows {

    static final String INSERT = """
            insert into subscription (tenant_id, id, user_id, trial, created_at, tier_id, frequency, price, currency, status,
                current_period_start, current_period_end, trial_end, trial_extended_by, trial_extension_reason,
                cancel_at_period_end, ended_at, cancel_reason, discount_id, discount_until, discount_redeemed,
                next_tier_id, next_frequency, next_discount_id, provider_id, payment_intent_id, payment_method_id, busy_until)
            values (:tenant, :id, :user, :trial, :created, :tier, :frequency, :price, :currency, :status,
                :start, :end, :trialEnd, :extendedBy, :extensionReason,
                :cancel, :ended, :reason, :discount, :discountUntil, :discountRedeemed,
                :nextTier, :nextFrequency, :nextDiscount, :provider, :intent, :method, :busy)
            """;
    static final String UPDATE = """
            update subscription set tier_id = :tier, frequency = :frequency, price = :price, currency = :currency, status = :status,
                current_period_start = :start, current_period_end = :end, trial_end = :trialEnd, trial_extended_by = :extendedBy,
                trial_extension_reason = :extensionReason, cancel_at_period_end = :cancel, ended_at = :ended, cancel_reason = :reason,
                discount_id = :discount, discount_until = :discountUntil, discount_redeemed = :discountRedeemed,
                next_tier_id = :nextTier, next_frequency = :nextFrequency, next_discount_id = :nextDiscount,
                provider_id = :provider, payment_intent_id = :intent, payment_method_id = :method,
                busy_until = :busy, version = version + 1
            where tenant_id = :tenant and id = :id
            """;

    private SubscriptionRows() {}

    static StatementSpec fill(StatementSpec statement, Subscription of) {
        var mark = of.trialMark();
        return plan(statement, of)
                .param("tenant", of.tenantId())
                .param("id", of.id())
                .param("status", of.status().name())
                .param("start", SqlTime.of(of.period().start()))
                .param("end", SqlTime.of(of.period().end()))
                .param("trialEnd", mark == null ? null : SqlTime.of(mark.end()))
                .param("extendedBy", mark == null ? null : mark.extendedBy())
                .param("extensionReason", mark == null ? null : mark.reason())
                .param("cancel", of.cancelAtPeriodEnd())
                .param("ended", ofOrNull(of.endedAt()))
                .param("reason", of.cancelReason())
                .param("provider", of.providerId())
                .param("intent", of.intentId())
                .param("method", of.paymentMethod())
                .param("busy", ofOrNull(of.busyUntil()));
    }

    private static StatementSpec plan(StatementSpec statement, Subscription of) {
        var discount = of.discount();
        var next = of.next();
        return statement
                .param("tier", of.terms().tierId())
                .param("frequency", of.terms().frequency().name())
                .param("price", of.terms().price())
                .param("currency", of.terms().currency())
                .param("discount", discount == null ? null : discount.codeId())
                .param("discountUntil", discount == null ? null : ofOrNull(discount.until()))
                .param("discountRedeemed", discount != null && discount.redeemed())
                .param("nextTier", next == null ? null : next.tierId())
                .param("nextFrequency", next == null ? null : next.frequency().name())
                .param("nextDiscount", next == null ? null : next.discountId());
    }

    static Subscription read(ResultSet row, int number) throws SQLException {
        var identity = new Subscription.Identity(
                row.getObject("id", UUID.class),
                row.getObject("tenant_id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getBoolean("trial"),
                SqlTime.instant(row, "created_at"),
                row.getLong("version"));
        var terms = new Terms(
                row.getString("tier_id"),
                Frequency.valueOf(row.getString("frequency")),
                row.getBigDecimal("price"),
                row.getString("currency"));
        var period =
                new Period(SqlTime.instant(row, "current_period_start"), SqlTime.instant(row, "current_period_end"));
        var read = new Subscription(identity, terms, SubscriptionStatus.valueOf(row.getString("status")), period);
        read.restore(
                mark(row),
                row.getBoolean("cancel_at_period_end"),
                SqlTime.instantOrNull(row, "ended_at"),
                row.getString("cancel_reason"));
        read.restore(discount(row), next(row));
        read.restore(row.getString("provider_id"), row.getString("payment_intent_id"));
        read.restore(row.getString("payment_method_id"), SqlTime.instantOrNull(row, "busy_until"));
        return read;
    }

    private static Subscription.@Nullable TrialMark mark(ResultSet row) throws SQLException {
        Instant end = SqlTime.instantOrNull(row, "trial_end");
        return end == null
                ? null
                : new Subscription.TrialMark(
                        end, row.getObject("trial_extended_by", UUID.class), row.getString("trial_extension_reason"));
    }

    private static @Nullable RunningDiscount discount(ResultSet row) throws SQLException {
        UUID code = row.getObject("discount_id", UUID.class);
        return code == null
                ? null
                : new RunningDiscount(
                        code, SqlTime.instantOrNull(row, "discount_until"), row.getBoolean("discount_redeemed"));
    }

    private static Subscription.@Nullable Change next(ResultSet row) throws SQLException {
        String tier = row.getString("next_tier_id");
        return tier == null
                ? null
                : new Subscription.Change(
                        tier,
                        Frequency.valueOf(row.getString("next_frequency")),
                        row.getObject("next_discount_id", UUID.class));
    }
}
