package com.purposepath.account.trial;

import com.purposepath.account.AccountError;
import com.purposepath.account.plan.Frequency;
import com.purposepath.account.plan.Tier;
import com.purposepath.account.subscription.Period;
import com.purposepath.account.subscription.Subscription;
import com.purposepath.account.subscription.SubscriptionBook;
import com.purposepath.account.subscription.SubscriptionStatus;
import com.purposepath.common.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the one trial of a tenant when somebody asks for it. */
@Service
@Transactional
class TrialStart {

    /** The trial, and whether it has just begun. */
    record Started(Subscription trial, boolean isNew) {}

    private final SubscriptionBook book;
    private final TrialNews news;
    private final TrialOffer offer;
    private final Clock clock;

    TrialStart(SubscriptionBook book, TrialNews news, TrialOffer offer, Clock clock) {
        this.book = book;
        this.news = news;
        this.offer = offer;
        this.clock = clock;
    }

    Started start(CurrentUser by, Tier tier, String frontendBase) {
        book.lock(by.tenantId());
        Instant now = clock.instant();
        if (book.purchase(by.tenantId())
                .filter(each -> each.status().isCurrent())
                .isPresent()) {
            throw AccountError.SUBSCRIPTION_LIMIT_REACHED.exception();
        }
        var former = book.trial(by.tenantId());
        if (former.isPresent() && former.get().statusAt(now) == SubscriptionStatus.TRIALING) {
            return new Started(moved(former.get(), tier, by), false);
        }
        if (former.isPresent() || hasPaidBefore(by)) {
            throw AccountError.TRIAL_ALREADY_USED.exception();
        }
        var trial = Subscription.trial(by.tenantId(), by.userId(), tier, new Period(now, offer.endOfOneBegunAt(now)));
        book.add(trial);
        news.started(trial, tier, frontendBase);
        return new Started(trial, true);
    }

    private boolean hasPaidBefore(CurrentUser by) {
        return book.all(by.tenantId()).stream().anyMatch(each -> each.status() == SubscriptionStatus.CANCELLED);
    }

    private Subscription moved(Subscription trial, Tier tier, CurrentUser by) {
        if (trial.terms().tierId().equals(tier.id())) {
            return trial;
        }
        Frequency kept = trial.terms().frequency();
        trial.tryPlan(
                tier, tier.price(kept) == null ? tier.supportedFrequencies().getFirst() : kept);
        news.moved(trial, by);
        return book.save(trial);
    }
}
