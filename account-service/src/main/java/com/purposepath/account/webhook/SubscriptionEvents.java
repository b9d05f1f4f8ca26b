package com.purposepath.account.webhook;

import com.purposepath.account.notice.BillingNotices;
import com.purposepath.account.notice.Notice;
import com.purposepath.account.payment.ProviderSubscription;
import com.purposepath.account.plan.Tier;
import com.purposepath.account.plan.Tiers;
import com.purposepath.account.subscription.Subscription;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens to subscriptions at the provider's happens here too. */
@Component
class SubscriptionEvents {

    private final ToldSubscriptions told;
    private final Tiers tiers;
    private final BillingNotices notices;

    SubscriptionEvents(ToldSubscriptions told, Tiers tiers, BillingNotices notices) {
        this.told = told;
        this.tiers = tiers;
        this.notices = notices;
    }

    /** False for what we do not know. */
    boolean apply(Event event, UUID tenantId) {
        var news = ProviderSubscription.of(event.object());
        return switch (event.type()) {
            case "customer.subscription.created",
                    "customer.subscription.updated",
                    "customer.subscription.paused",
                    "customer.subscription.resumed",
                    "customer.subscription.deleted" ->
                told.change(tenantId, news.reference(), news.id(), kept -> kept.follow(news, tierOf(news.tierId())));
            case "customer.subscription.trial_will_end" -> remind(told.find(tenantId, news.reference(), news.id()));
            default -> false;
        };
    }

    private @Nullable Tier tierOf(@Nullable String id) {
        return id == null ? null : tiers.find(id).orElse(null);
    }

    private boolean remind(Optional<Subscription> kept) {
        kept.ifPresent(each ->
                notices.send(each.tenantId(), Notice.trialEnding(each.period().end())));
        return kept.isPresent();
    }
}
