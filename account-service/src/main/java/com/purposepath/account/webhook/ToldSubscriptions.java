package com.purposepath.account.webhook;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.subscription.FirstPayment;
import com.purposepath.account.subscription.Subscription;
import com.purposepath.account.subscription.SubscriptionBook;
import com.purposepath.account.subscription.SubscriptionStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes a subscription as the provider tells, and writes down that it was the provider. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ToldSubscriptions {

    private final SubscriptionBook book;
    private final FirstPayment firstPayment;
    private final AuditLog audit;

    ToldSubscriptions(SubscriptionBook book, FirstPayment firstPayment, AuditLog audit) {
        this.book = book;
        this.firstPayment = firstPayment;
        this.audit = audit;
    }

    /** By our own name for it, else by the provider's. */
    Optional<Subscription> find(UUID tenantId, @Nullable UUID reference, @Nullable String providerId) {
        Optional<Subscription> named = reference == null ? Optional.empty() : book.find(tenantId, reference);
        return named.or(() -> providerId == null ? Optional.empty() : book.ofProvider(tenantId, providerId));
    }

    /** False when it is none of ours. */
    boolean change(
            UUID tenantId, @Nullable UUID reference, @Nullable String providerId, Consumer<Subscription> change) {
        book.lock(tenantId);
        var found = find(tenantId, reference, providerId);
        found.ifPresent(kept -> apply(kept, providerId, change));
        return found.isPresent();
    }

    /** The purchase that an intent was to pay. */
    boolean changePaidBy(UUID tenantId, String intentId, Consumer<Subscription> change) {
        book.lock(tenantId);
        var found = book.ofIntent(tenantId, intentId);
        found.ifPresent(kept -> apply(kept, null, change));
        return found.isPresent();
    }

    private void apply(Subscription kept, @Nullable String providerId, Consumer<Subscription> change) {
        String before = summary(kept);
        SubscriptionStatus was = kept.status();
        change.accept(kept);
        kept.known(providerId);
        firstPayment.follow(kept);
        var saved = book.save(kept);
        if (!summary(saved).equals(before)) {
            boolean ends = saved.status() == SubscriptionStatus.CANCELLED && was != SubscriptionStatus.CANCELLED;
            record(saved, ends ? AuditAction.SUBSCRIPTION_CANCELLED : AuditAction.SUBSCRIPTION_UPDATED);
        }
    }

    private void record(Subscription saved, AuditAction action) {
        audit.write(AuditEntry.of(action, AuditTarget.SUBSCRIPTION, saved.id())
                .fromStripe()
                .in(saved.tenantId())
                .with("status", saved.status().name().toLowerCase(Locale.ROOT)));
    }

    private static String summary(Subscription of) {
        return String.join(
                " ",
                of.status().name(),
                of.terms().tierId(),
                of.terms().frequency().name(),
                of.period().toString(),
                Boolean.toString(of.cancelAtPeriodEnd()));
    }
}
