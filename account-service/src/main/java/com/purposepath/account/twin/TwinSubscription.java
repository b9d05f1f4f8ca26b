package com.purposepath.account.twin;

import com.purposepath.account.payment.PlanPrice;
import com.purposepath.account.payment.Reduction;
import com.purposepath.account.plan.Frequency;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A subscription on the provider's side; the whole of it lies as JSON in its row.
 *
 * @param reference the id that the buyer gave it
 * @param anchor    where its periods are counted from, so that the last day of a month stays the last
 */
record TwinSubscription(
        String id,
        String customerId,
        String tenant,
        String reference,
        String status,
        TwinPlan plan,
        @Nullable Next next,
        Instant anchor,
        Instant periodStart,
        Instant periodEnd,
        boolean cancelAtPeriodEnd,
        @Nullable Instant endedAt,
        Instant createdAt) {

    private static final Set<String> ENDED = Set.of("canceled", "incomplete_expired");

    /** What comes with the next period. */
    record Next(PlanPrice price, @Nullable Reduction reduction) {}

    boolean hasEnded() {
        return ENDED.contains(status);
    }

    TwinSubscription as(String newStatus) {
        return new TwinSubscription(
                id,
                customerId,
                tenant,
                reference,
                newStatus,
                plan,
                next,
                anchor,
                periodStart,
                periodEnd,
                cancelAtPeriodEnd,
                endedAt,
                createdAt);
    }

    TwinSubscription ended(String newStatus, Instant at) {
        return new TwinSubscription(
                id,
                customerId,
                tenant,
                reference,
                newStatus,
                plan,
                null,
                anchor,
                periodStart,
                periodEnd,
                cancelAtPeriodEnd,
                at,
                createdAt);
    }

    TwinSubscription goingOn(boolean goesOn) {
        return new TwinSubscription(
                id,
                customerId,
                tenant,
                reference,
                status,
                plan,
                goesOn ? next : null,
                anchor,
                periodStart,
                periodEnd,
                !goesOn,
                endedAt,
                createdAt);
    }

    TwinSubscription planning(@Nullable Next change) {
        return new TwinSubscription(
                id,
                customerId,
                tenant,
                reference,
                status,
                plan,
                change,
                anchor,
                periodStart,
                periodEnd,
                cancelAtPeriodEnd,
                endedAt,
                createdAt);
    }

    /** The same in its next period, with the plan that was scheduled for it. */
    TwinSubscription renewed() {
        var plan = next == null ? this.plan : renewedPlan(next);
        boolean moves =
                next != null && next.price().frequency() != this.plan.price().frequency();
        Instant from = moves ? periodEnd : anchor;
        Instant end = after(from, plan.price().frequency(), periodEnd);
        return new TwinSubscription(
                id, customerId, tenant, reference, status, plan, null, from, periodEnd, end, false, null, createdAt);
    }

    private TwinPlan renewedPlan(Next change) {
        return change.reduction() == null
                ? new TwinPlan(change.price(), plan.reduction(), plan.until())
                : TwinPlan.from(periodEnd, change.price(), change.reduction());
    }

    private static Instant after(Instant anchor, Frequency frequency, Instant start) {
        int periods = 1;
        while (!frequency.after(anchor, periods).isAfter(start)) {
            periods++;
        }
        return frequency.after(anchor, periods);
    }
}
