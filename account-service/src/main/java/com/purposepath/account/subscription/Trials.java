package com.purposepath.account.subscription;

import com.purposepath.account.plan.Tier;
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

    private final SubscriptionStore subscriptions;
    private final TrialNews news;
    private final TrialOffer offer;
    private final Clock clock;

    Trials(SubscriptionStore subscriptions, TrialNews news, TrialOffer offer, Clock clock) {
        this.subscriptions = subscriptions;
        this.news = news;
        this.offer = offer;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(TenantFounded founded) {
        if (offer.isMadeToEverybody()) {
            Tier tier = offer.tier();
            Instant now = clock.instant();
            Instant end = offer.endOfOneBegunAt(now);
            news.started(
                    subscriptions.startTrial(founded.tenantId(), founded.ownerId(), tier, now, end),
                    founded,
                    tier,
                    end);
        }
    }
}
