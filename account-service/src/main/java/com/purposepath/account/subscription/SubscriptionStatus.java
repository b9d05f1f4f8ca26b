package com.purposepath.account.subscription;

import java.util.Set;

/** How a subscription stands, in Stripe's words with British spelling; what is kept may be older than what is shown. */
public enum SubscriptionStatus {
    /** A purchase whose outcome is not known yet; never shown. */
    ATTEMPT,
    TRIALING,
    ACTIVE,
    PAST_DUE,
    INCOMPLETE,
    INCOMPLETE_EXPIRED,
    UNPAID,
    PAUSED,
    CANCELLED,
    EXPIRED;

    private static final Set<SubscriptionStatus> ENDED = Set.of(INCOMPLETE_EXPIRED, CANCELLED, EXPIRED);
    private static final Set<SubscriptionStatus> CURRENT = Set.of(ACTIVE, PAST_DUE, UNPAID, PAUSED);

    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** Paid for, or to be paid for. */
    public boolean isCurrent() {
        return CURRENT.contains(this);
    }

    /** In the provider's words. Words that are not known count as unpaid: no access, and no second subscription beside it. */
    static SubscriptionStatus of(String word) {
        return switch (word) {
            case "trialing", "active" -> ACTIVE;
            case "past_due" -> PAST_DUE;
            case "incomplete" -> INCOMPLETE;
            case "incomplete_expired" -> INCOMPLETE_EXPIRED;
            case "paused" -> PAUSED;
            case "canceled" -> CANCELLED;
            default -> UNPAID;
        };
    }
}
