package com.purposepath.account.trial;

import com.purposepath.account.AccountError;
import com.purposepath.account.subscription.Subscription;
import com.purposepath.account.subscription.SubscriptionBook;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.tenant.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the trial of the bound tenant more time. */
@Service
@Transactional
class TrialExtensions {

    private static final Duration LONGEST = Duration.ofDays(365);

    /** The trial as it is now, and when it would have ended. */
    record Extended(Subscription trial, Instant previousEnd) {}

    private final SubscriptionBook book;
    private final ExtensionStore extensions;
    private final TrialNews news;
    private final Clock clock;

    TrialExtensions(SubscriptionBook book, ExtensionStore extensions, TrialNews news, Clock clock) {
        this.book = book;
        this.extensions = extensions;
        this.news = news;
        this.clock = clock;
    }

    Extended extend(Instant end, String reason, UUID by) {
        UUID tenant = TenantContext.require();
        book.lock(tenant);
        var trial = book.require(tenant);
        if (!trial.isTrial()) {
            throw AccountError.NOT_A_TRIAL.exception();
        }
        Instant now = clock.instant();
        Instant previous = trial.period().end();
        refuseUnfit(end, previous, now);
        trial.extend(end, by, reason);
        var saved = book.save(trial);
        extensions.add(new ExtensionStore.Extension(saved.id(), previous, end, by, reason, now));
        news.extended(saved, by, reason, now);
        return new Extended(saved, previous);
    }

    private static void refuseUnfit(Instant end, Instant previous, Instant now) {
        if (!end.isAfter(now) || !end.isAfter(previous) || end.isAfter(now.plus(LONGEST))) {
            throw ApiException.invalid(
                    "newExpirationDate",
                    "Give a date in the future, after the present end, and at most 365 days ahead");
        }
    }
}
