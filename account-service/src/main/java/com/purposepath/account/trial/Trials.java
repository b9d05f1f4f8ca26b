package com.purposepath.account.trial;

import com.purposepath.account.subscription.Period;
import com.purposepath.account.subscription.Subscription;
import com.purposepath.account.subscription.SubscriptionBook;
import com.purposepath.account.tenant.TenantFounded;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new tenant its trial, when configured. */
@Service
class Trials {

    private final SubscriptionBook book;
    private final TrialNews news;
    private final TrialOffer offer;
    private final Clock clock;

    Trials(SubscriptionBook book, TrialNews news, TrialOffer offer, Clock clock) {
        this.book = book;
        this.news = news;
        this.offer = offer;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(TenantFounded founded) {
        if (offer.isMadeToEverybody()) {
            Instant now = clock.instant();
            var tier = offer.tier();
            var period = new Period(now, offer.endOfOneBegunAt(now));
            var trial = Subscription.trial(founded.tenantId(), founded.ownerId(), tier, period);
            book.add(trial);
            news.started(trial, tier, founded.frontendBase());
        }
    }
}
