package com.purposepath.account.checkout;

import com.purposepath.account.AccountError;
import com.purposepath.account.offer.Offer;
import com.purposepath.account.subscription.Subscription;
import com.purposepath.account.subscription.Subscription.Change;
import com.purposepath.account.subscription.SubscriptionBook;
import com.purposepath.account.subscription.SubscriptionStatus;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.tenant.TenantContext;
import com.purposepath.common.web.IfMatch;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is looked up before, and written down after the payment provider is asked to change a subscription of the bound tenant. */
@Service
@Transactional
class ChangeBook {

    private final SubscriptionBook book;
    private final CheckoutNews news;
    private final Clock clock;

    ChangeBook(SubscriptionBook book, CheckoutNews news, Clock clock) {
        this.book = book;
        this.news = news;
        this.clock = clock;
    }

    Subscription read() {
        return book.require(TenantContext.require());
    }

    /** One that has not ended. */
    Subscription open(IfMatch ifMatch) {
        var present = read();
        ifMatch.check(present.version());
        if (statusOf(present).isEnded()) {
            throw AccountError.SUBSCRIPTION_NOT_ACTIVE.exception();
        }
        return present;
    }

    /** One whose plan may change: a running trial, or something paid that goes on. */
    Subscription changeable(IfMatch ifMatch) {
        var present = open(ifMatch);
        switch (statusOf(present)) {
            case TRIALING, ACTIVE, PAST_DUE -> {}
            default -> throw AccountError.SUBSCRIPTION_NOT_ACTIVE.exception();
        }
        if (present.cancelAtPeriodEnd()) {
            throw CommonError.BUSINESS_RULE_VIOLATION.exception(
                    "The subscription is set to end; turn auto-renewal on first");
        }
        return present;
    }

    /** One that is paid for and may go on or not. */
    Subscription renewable(IfMatch ifMatch) {
        var present = open(ifMatch);
        if (present.isTrial()) {
            throw CommonError.BUSINESS_RULE_VIOLATION.exception("A trial does not renew");
        }
        if (statusOf(present) == SubscriptionStatus.INCOMPLETE) {
            throw AccountError.SUBSCRIPTION_NOT_ACTIVE.exception();
        }
        return present;
    }

    Subscription tryPlan(UUID id, Offer offer) {
        var trial = locked(id);
        if (!trial.terms().tierId().equals(offer.tier().id()) || trial.terms().frequency() != offer.frequency()) {
            trial.tryPlan(offer.tier(), offer.frequency());
            news.changed(trial, offer.tier(), clock.instant());
            return book.save(trial);
        }
        return trial;
    }

    Subscription plan(UUID id, Offer offer) {
        var present = locked(id);
        var discount = offer.discount();
        present.plan(new Change(offer.tier().id(), offer.frequency(), discount == null ? null : discount.codeId()));
        news.changed(present, offer.tier(), present.period().end());
        return book.save(present);
    }

    Subscription dropChange(UUID id) {
        var present = locked(id);
        present.plan(null);
        news.changeDropped(present);
        return book.save(present);
    }

    Subscription cancelAtEnd(UUID id, @Nullable String reason) {
        var present = locked(id);
        present.goOn(false, reason);
        news.cancelled(present, present.period().end());
        return book.save(present);
    }

    Subscription end(UUID id, @Nullable String reason) {
        var present = locked(id);
        Instant now = clock.instant();
        if (!present.status().isEnded()) {
            present.end(now, reason);
        }
        news.cancelled(present, now);
        return book.save(present);
    }

    Subscription goOn(UUID id, boolean goesOn) {
        var present = locked(id);
        present.goOn(goesOn, null);
        news.renewal(present, goesOn);
        return book.save(present);
    }

    private Subscription locked(UUID id) {
        UUID tenant = TenantContext.require();
        book.lock(tenant);
        return book.find(tenant, id).orElseThrow();
    }

    private SubscriptionStatus statusOf(Subscription subscription) {
        return subscription.statusAt(clock.instant());
    }
}
