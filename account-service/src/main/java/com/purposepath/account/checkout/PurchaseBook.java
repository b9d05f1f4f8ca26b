package com.purposepath.account.checkout;

import com.purposepath.account.AccountError;
import com.purposepath.account.offer.Offer;
import com.purposepath.account.payment.ProviderSubscription;
import com.purposepath.account.subscription.FirstPayment;
import com.purposepath.account.subscription.Subscription;
import com.purposepath.account.subscription.SubscriptionBook;
import com.purposepath.account.subscription.SubscriptionStatus;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is written down about a purchase before and after the payment provider is asked. Each step is committed by itself, also within an
 * idempotent request: the provider's events must find the attempt, and a crash must leave it behind to be looked into.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class PurchaseBook {

    /** Longer than the provider is waited for, with all repeats. */
    private static final Duration BUSY = Duration.ofSeconds(90);

    /** How a purchase can begin. */
    sealed interface Start {

        /** The provider may be asked for it. */
        record Ready(Subscription attempt) implements Start {}

        /** One that waits for its confirmation must be cancelled first. */
        record Replacing(Subscription former) implements Start {}

        /** Nobody knows what became of an earlier one. */
        record Unclear(Subscription former) implements Start {}
    }

    private final SubscriptionBook book;
    private final FirstPayment firstPayment;
    private final CheckoutNews news;
    private final Clock clock;

    PurchaseBook(SubscriptionBook book, FirstPayment firstPayment, CheckoutNews news, Clock clock) {
        this.book = book;
        this.firstPayment = firstPayment;
        this.news = news;
        this.clock = clock;
    }

    Start begin(CurrentUser by, Offer offer, @Nullable String paymentMethod) {
        book.lock(by.tenantId());
        Instant now = clock.instant();
        settleAll(by, now);
        var attempt =
                Subscription.attempt(by.tenantId(), by.userId(), offer.terms(), offer.running(now), paymentMethod, now);
        var former = book.purchase(by.tenantId());
        return former.isPresent() ? beside(former.get(), attempt, now) : ready(attempt, now);
    }

    private Start ready(Subscription attempt, Instant now) {
        attempt.busy(now.plus(BUSY));
        book.add(attempt);
        return new Start.Ready(attempt);
    }

    private Start beside(Subscription former, Subscription wished, Instant now) {
        if (former.status() == SubscriptionStatus.INCOMPLETE) {
            return new Start.Replacing(former);
        }
        if (former.status() != SubscriptionStatus.ATTEMPT || former.isBusyAt(now)) {
            throw AccountError.SUBSCRIPTION_LIMIT_REACHED.exception();
        }
        if (!now.isBefore(former.createdAt().plus(BUSY))) {
            return new Start.Unclear(former);
        }
        if (!former.isLike(wished)) {
            throw CommonError.SERVICE_UNAVAILABLE
                    .exception("Another payment is still under way. Try again in a moment")
                    .retryAfter(30);
        }
        former.busy(now.plus(BUSY));
        return new Start.Ready(book.save(former));
    }

    /** The provider has taken the order; its event may have said so before. */
    Subscription complete(Subscription attempt, ProviderSubscription told, @Nullable String intentId) {
        var bought = adopt(attempt, told, intentId);
        news.bought(bought);
        return bought;
    }

    /** As {@link #complete}, for an order that somebody has given up. */
    Subscription adopt(Subscription attempt, ProviderSubscription told, @Nullable String intentId) {
        book.lock(attempt.tenantId());
        var bought = book.find(attempt.tenantId(), attempt.id()).orElse(attempt);
        bought.follow(told, null);
        bought.placed(intentId);
        firstPayment.follow(bought);
        return book.save(bought);
    }

    /** Nothing came of it. */
    void forget(Subscription attempt) {
        book.lock(attempt.tenantId());
        book.drop(attempt);
    }

    /** Whether anything came of it is not known; the next one who wants the same finds out. */
    void release(Subscription attempt) {
        book.lock(attempt.tenantId());
        book.find(attempt.tenantId(), attempt.id()).ifPresent(left -> {
            left.busy(null);
            book.save(left);
        });
    }

    /** It was never paid, and never will be. */
    void replace(Subscription former) {
        book.lock(former.tenantId());
        book.find(former.tenantId(), former.id())
                .filter(each -> !each.status().isEnded())
                .ifPresent(each -> {
                    each.end(clock.instant(), null);
                    book.save(each);
                });
    }

    private void settleAll(CurrentUser by, Instant now) {
        book.all(by.tenantId()).stream().filter(each -> !each.isTrial()).forEach(each -> {
            var kept = each.status();
            each.settle(now);
            if (each.status() != kept) {
                book.save(each);
            }
        });
    }
}
