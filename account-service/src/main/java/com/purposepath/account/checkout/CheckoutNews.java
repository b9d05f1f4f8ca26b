package com.purposepath.account.checkout;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.notice.BillingNotices;
import com.purposepath.account.notice.Notice;
import com.purposepath.account.plan.Tier;
import com.purposepath.account.subscription.Subscription;
import com.purposepath.common.security.CurrentUser;
import java.time.Instant;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells audit log, owner and admins what the caller did with the subscription. */
@Component
class CheckoutNews {

    private static final Logger LOG = LoggerFactory.getLogger(CheckoutNews.class);

    private final AuditLog audit;
    private final BillingNotices notices;

    CheckoutNews(AuditLog audit, BillingNotices notices) {
        this.audit = audit;
        this.notices = notices;
    }

    void bought(Subscription subscription) {
        write(
                AuditAction.SUBSCRIPTION_CREATED,
                subscription,
                "status",
                subscription.status().name().toLowerCase(Locale.ROOT));
    }

    void changed(Subscription subscription, Tier tier, Instant from) {
        write(AuditAction.SUBSCRIPTION_UPDATED, subscription, "tier", tier.id());
        notices.send(subscription.tenantId(), Notice.planChanged(tier.name(), from));
    }

    void changeDropped(Subscription subscription) {
        write(
                AuditAction.SUBSCRIPTION_UPDATED,
                subscription,
                "tier",
                subscription.terms().tierId());
    }

    void cancelled(Subscription subscription, Instant end) {
        write(AuditAction.SUBSCRIPTION_CANCELLED, subscription, "end", end.toString());
        notices.send(subscription.tenantId(), Notice.cancelled(end));
    }

    void renewal(Subscription subscription, boolean goesOn) {
        write(AuditAction.AUTO_RENEWAL_CHANGED, subscription, "autoRenewal", goesOn);
        if (!goesOn) {
            notices.send(
                    subscription.tenantId(),
                    Notice.cancelled(subscription.period().end()));
        }
    }

    private void write(AuditAction action, Subscription subscription, String key, Object value) {
        var by = CurrentUser.get();
        audit.write(AuditEntry.of(action, AuditTarget.SUBSCRIPTION, subscription.id())
                .by(by.userId(), by.email())
                .in(subscription.tenantId())
                .with(key, value));
        LOG.info("{} subscription={}", action.wire(), subscription.id());
    }
}
