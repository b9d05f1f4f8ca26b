package com.purposepath.account.subscription;

import com.purposepath.account.payment.Cents;
import com.purposepath.account.payment.ProviderSubscription;
import com.purposepath.account.plan.Frequency;
import com.purposepath.account.plan.Tier;
import com.purposepath.common.persistence.Uuids;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trial, or something that a tenant pays for. Longer than others, since all rules of its life stand here together. */
public final class Subscription {

    /** Another plan from the next period on. */
    public record Change(
            String tierId, Frequency frequency, @Nullable UUID discountId) {

        boolean isTo(String tier, Frequency wished) {
            return tierId.equals(tier) && frequency == wished;
        }
    }

    /** What is remembered of a tenant's trial, also on the paid subscription that follows it. */
    public record TrialMark(
            Instant end,
            @Nullable UUID extendedBy,
            @Nullable String reason) {}

    private static final Duration CONFIRMATION = Duration.ofHours(23);

    private final UUID id;
    private final UUID tenantId;
    private final UUID userId;
    private final boolean trial;
    private final Instant createdAt;
    private final long version;

    private Terms terms;
    private SubscriptionStatus status;
    private Period period;
    private @Nullable TrialMark trialMark;
    private boolean cancelAtPeriodEnd;
    private @Nullable Instant endedAt;
    private @Nullable String cancelReason;
    private @Nullable RunningDiscount discount;
    private @Nullable Change next;
    private @Nullable String providerId;
    private @Nullable String intentId;
    private @Nullable String paymentMethod;
    private @Nullable Instant busyUntil;

    Subscription(Identity identity, Terms terms, SubscriptionStatus status, Period period) {
        this.id = identity.id();
        this.tenantId = identity.tenantId();
        this.userId = identity.userId();
        this.trial = identity.trial();
        this.createdAt = identity.createdAt();
        this.version = identity.version();
        this.terms = terms;
        this.status = status;
        this.period = period;
    }

    /** What never changes, and the version. */
    record Identity(UUID id, UUID tenantId, UUID userId, boolean trial, Instant createdAt, long version) {

        static Identity fresh(UUID tenantId, UUID userId, boolean trial, Instant now) {
            return new Identity(Uuids.next(), tenantId, userId, trial, now, 0);
        }
    }

    /** A trial of that tier. */
    public static Subscription trial(UUID tenantId, UUID userId, Tier tier, Period period) {
        var terms = new Terms(tier.id(), tier.supportedFrequencies().getFirst(), null, tier.currency());
        var identity = Identity.fresh(tenantId, userId, true, period.start());
        var started = new Subscription(identity, terms, SubscriptionStatus.TRIALING, period);
        started.trialMark = new TrialMark(period.end(), null, null);
        return started;
    }

    /** A purchase that has not been paid yet. */
    public static Subscription attempt(
            UUID tenantId,
            UUID userId,
            Terms terms,
            @Nullable RunningDiscount discount,
            @Nullable String paymentMethod,
            Instant now) {
        var period = new Period(now, terms.frequency().after(now, 1));
        var attempt = new Subscription(
                Identity.fresh(tenantId, userId, false, now), terms, SubscriptionStatus.ATTEMPT, period);
        attempt.discount = discount;
        attempt.paymentMethod = paymentMethod;
        return attempt;
    }

    /** Keeps what the tenant's trial was, since the paid subscription takes its place. */
    public void follow(@Nullable Subscription formerTrial) {
        trialMark = formerTrial == null ? trialMark : formerTrial.trialMark;
    }

    /** How it stands at that moment; an ended trial or period never shows as active, whatever is kept. */
    public SubscriptionStatus statusAt(Instant now) {
        return switch (status) {
            case TRIALING -> now.isBefore(period.end()) ? status : SubscriptionStatus.EXPIRED;
            case ACTIVE, PAST_DUE -> now.isBefore(period.end()) ? status : afterPeriod();
            case INCOMPLETE ->
                now.isBefore(createdAt.plus(CONFIRMATION)) ? status : SubscriptionStatus.INCOMPLETE_EXPIRED;
            case ATTEMPT, INCOMPLETE_EXPIRED, UNPAID, PAUSED, CANCELLED, EXPIRED -> status;
        };
    }

    private SubscriptionStatus afterPeriod() {
        return cancelAtPeriodEnd ? SubscriptionStatus.CANCELLED : SubscriptionStatus.PAST_DUE;
    }

    /** Whether it gives access at that moment. */
    public boolean isActiveAt(Instant now, Duration grace) {
        return switch (statusAt(now)) {
            case TRIALING, ACTIVE -> true;
            case PAST_DUE -> now.isBefore(unpaidSince(now).plus(grace));
            case ATTEMPT, INCOMPLETE, INCOMPLETE_EXPIRED, UNPAID, PAUSED, CANCELLED, EXPIRED -> false;
        };
    }

    private Instant unpaidSince(Instant now) {
        return now.isBefore(period.end()) ? period.start() : period.end();
    }

    /** When access ends or ended; null while it renews. */
    public @Nullable Instant expirationAt(Instant now) {
        if (endedAt != null) {
            return endedAt;
        }
        if (statusAt(now) == SubscriptionStatus.INCOMPLETE_EXPIRED) {
            return createdAt.plus(CONFIRMATION);
        }
        return trial || cancelAtPeriodEnd ? period.end() : null;
    }

    public boolean renewsAt(Instant now) {
        return !trial && !cancelAtPeriodEnd && !statusAt(now).isEnded();
    }

    /** When it will be charged next. */
    public Instant nextCharge() {
        return status == SubscriptionStatus.INCOMPLETE || status == SubscriptionStatus.ATTEMPT
                ? period.start()
                : period.end();
    }

    /** On trial, another plan at once. */
    public void tryPlan(Tier tier, Frequency frequency) {
        terms = new Terms(tier.id(), frequency, null, tier.currency());
    }

    /** A longer trial, also when it was over. */
    public void extend(Instant end, UUID by, String reason) {
        status = SubscriptionStatus.TRIALING;
        period = new Period(period.start(), end);
        trialMark = new TrialMark(end, by, reason);
        cancelAtPeriodEnd = false;
        endedAt = null;
    }

    /** The purchase has reached the provider. */
    public void placed(@Nullable String intent) {
        intentId = intent;
        busyUntil = null;
    }

    /** Somebody is about to ask the provider for it, and nobody else should until then; null when nobody is any more. */
    public void busy(@Nullable Instant until) {
        busyUntil = until;
    }

    public boolean isBusyAt(Instant now) {
        return busyUntil != null && now.isBefore(busyUntil);
    }

    /** Whether this purchase is of the very same thing. */
    public boolean isLike(Subscription other) {
        return terms.equals(other.terms)
                && Objects.equals(paymentMethod, other.paymentMethod)
                && Objects.equals(codeId(), other.codeId());
    }

    private @Nullable UUID codeId() {
        return discount == null ? null : discount.codeId();
    }

    /** From the next period on, another plan, or the same again when {@code change} is null. */
    public void plan(@Nullable Change change) {
        next = change;
    }

    public void goOn(boolean goesOn, @Nullable String reason) {
        cancelAtPeriodEnd = !goesOn;
        cancelReason = reason;
        next = goesOn ? next : null;
    }

    public void end(Instant now, @Nullable String reason) {
        status = status == SubscriptionStatus.INCOMPLETE
                ? SubscriptionStatus.INCOMPLETE_EXPIRED
                : SubscriptionStatus.CANCELLED;
        endedAt = now;
        cancelReason = reason == null ? cancelReason : reason;
        next = null;
    }

    /** Keeps what time has brought about, so that the next purchase does not meet it. */
    public void settle(Instant now) {
        if (status != statusAt(now) && statusAt(now).isEnded()) {
            endedAt = expirationAt(now);
            status = statusAt(now);
        }
    }

    /** Takes over what the provider says; what has ended stays so, and what was paid is never incomplete again. */
    public void follow(ProviderSubscription told, @Nullable Tier tier) {
        var heard = SubscriptionStatus.of(told.status());
        if (status.isEnded() || (heard == SubscriptionStatus.INCOMPLETE && status.isCurrent())) {
            return;
        }
        providerId = told.id();
        status = heard;
        period = new Period(told.periodStart(), told.periodEnd());
        cancelAtPeriodEnd = told.cancelAtPeriodEnd();
        endedAt = heard.isEnded() && endedAt == null ? told.endedAt() : endedAt;
        if (tier != null) {
            takeOver(told, tier);
        }
        next = heard.isEnded() || cancelAtPeriodEnd ? null : next;
    }

    private void takeOver(ProviderSubscription told, Tier tier) {
        if (next != null && next.isTo(tier.id(), told.frequency())) {
            discount = next.discountId() == null ? discount : new RunningDiscount(next.discountId(), null, false);
            next = null;
        }
        terms = new Terms(tier.id(), told.frequency(), Cents.toMajor(told.cents()), tier.currency());
    }

    /** A charge has gone through. */
    public void paid(@Nullable Period paidFor) {
        if (status.isEnded() || trial || isOver(paidFor)) {
            return;
        }
        status = SubscriptionStatus.ACTIVE;
        period = later(paidFor);
    }

    /** A charge has failed; the first one leaves it incomplete. */
    public void unpaid(Period unpaidFor) {
        if (status == SubscriptionStatus.ACTIVE && !isOver(unpaidFor)) {
            status = SubscriptionStatus.PAST_DUE;
            period = later(unpaidFor);
        }
    }

    /** News of a period that has given way to another; events of different objects come in any order. */
    private boolean isOver(@Nullable Period charged) {
        return charged != null && status.isCurrent() && charged.end().isBefore(period.end());
    }

    private Period later(@Nullable Period charged) {
        return charged != null && charged.end().isAfter(period.end()) ? charged : period;
    }

    /** The provider's name for it, which an invoice may tell first. */
    public void known(@Nullable String provider) {
        providerId = providerId == null ? provider : providerId;
    }

    public void discounted(@Nullable RunningDiscount running) {
        discount = running;
    }

    void restore(@Nullable TrialMark mark, boolean ending, @Nullable Instant ended, @Nullable String reason) {
        trialMark = mark;
        cancelAtPeriodEnd = ending;
        endedAt = ended;
        cancelReason = reason;
    }

    void restore(@Nullable RunningDiscount running, @Nullable Change change) {
        discount = running;
        next = change;
    }

    void restore(@Nullable String provider, @Nullable String intent) {
        providerId = provider;
        intentId = intent;
    }

    void restore(@Nullable String method, @Nullable Instant busy) {
        paymentMethod = method;
        busyUntil = busy;
    }

    public UUID id() {
        return id;
    }

    public UUID tenantId() {
        return tenantId;
    }

    public UUID userId() {
        return userId;
    }

    public boolean isTrial() {
        return trial;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }

    public Terms terms() {
        return terms;
    }

    /** As kept; what is shown is {@link #statusAt}. */
    public SubscriptionStatus status() {
        return status;
    }

    public Period period() {
        return period;
    }

    public @Nullable TrialMark trialMark() {
        return trialMark;
    }

    public boolean cancelAtPeriodEnd() {
        return cancelAtPeriodEnd;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String cancelReason() {
        return cancelReason;
    }

    public @Nullable RunningDiscount discount() {
        return discount;
    }

    public @Nullable Change next() {
        return next;
    }

    public @Nullable String providerId() {
        return providerId;
    }

    public @Nullable String intentId() {
        return intentId;
    }

    public @Nullable String paymentMethod() {
        return paymentMethod;
    }

    @Nullable
    Instant busyUntil() {
        return busyUntil;
    }
}
