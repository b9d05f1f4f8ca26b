package com.purposepath.account.checkout;

import com.purposepath.account.payment.Payments;
import com.purposepath.account.subscription.Subscription;
import com.purposepath.common.web.IfMatch;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The end of a subscription, now or with its period, and second thoughts about it. */
@Component
class Cancellation {

    /** The subscription as it is now, and when access ends or ended. */
    record Cancelled(Subscription subscription, Instant effective) {}

    private final ChangeBook book;
    private final Payments payments;
    private final Clock clock;

    Cancellation(ChangeBook book, Payments payments, Clock clock) {
        this.book = book;
        this.payments = payments;
        this.clock = clock;
    }

    Cancelled cancel(CancelSubscription wish, IfMatch ifMatch) {
        var present = book.open(ifMatch);
        boolean waiting = !present.isTrial() && !present.status().isCurrent();
        return wish.isAtPeriodEnd() && !waiting ? atEnd(present, wish.reason()) : now(present, wish.reason());
    }

    private Cancelled atEnd(Subscription present, @Nullable String reason) {
        if (!present.cancelAtPeriodEnd()) {
            renew(present, false);
            present = book.cancelAtEnd(present.id(), reason);
        }
        return new Cancelled(present, present.period().end());
    }

    private Cancelled now(Subscription present, @Nullable String reason) {
        if (present.providerId() != null) {
            payments.cancel(present.providerId(), key(present, "cancel"));
        }
        var ended = book.end(present.id(), reason);
        return new Cancelled(ended, Objects.requireNonNullElseGet(ended.endedAt(), clock::instant));
    }

    Subscription autoRenew(boolean goesOn, IfMatch ifMatch) {
        var present = book.renewable(ifMatch);
        if (present.cancelAtPeriodEnd() != goesOn) {
            return present;
        }
        renew(present, goesOn);
        return book.goOn(present.id(), goesOn);
    }

    private void renew(Subscription present, boolean goesOn) {
        if (present.providerId() != null) {
            payments.renew(present.providerId(), goesOn, key(present, "renew-" + goesOn));
        }
    }

    /** The same for a repeat of the same wish; not for long, since Stripe keeps its failures under their keys too. */
    private String key(Subscription present, String what) {
        long minute = clock.instant().getEpochSecond() / 60;
        return "%s-%d-%s-%d".formatted(present.id(), present.version(), what, minute);
    }
}
