package com.purposepath.account.checkout;

import com.purposepath.account.offer.Offer;
import com.purposepath.account.offer.Offers;
import com.purposepath.account.payment.Payments;
import com.purposepath.account.subscription.Subscription;
import com.purposepath.common.web.IfMatch;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Another plan: on trial at once, else from the next period on. */
@Component
class PlanChange {

    /** The subscription as it is now, and when the change counts. */
    record Changed(Subscription subscription, Instant effective) {}

    private final ChangeBook book;
    private final Payments payments;
    private final Offers offers;
    private final Clock clock;

    PlanChange(ChangeBook book, Payments payments, Offers offers, Clock clock) {
        this.book = book;
        this.payments = payments;
        this.offers = offers;
        this.clock = clock;
    }

    Subscription read() {
        return book.read();
    }

    Changed change(UpdateSubscription wish, IfMatch ifMatch) {
        var present = book.changeable(ifMatch);
        var offer = offers.of(wish.tierId(), wish.frequency(), wish.promoCode());
        if (present.isTrial()) {
            return new Changed(book.tryPlan(present.id(), offer), clock.instant());
        }
        var terms = present.terms();
        boolean isPresentPlan = terms.tierId().equals(wish.tierId()) && terms.frequency() == wish.frequency();
        return isPresentPlan ? new Changed(drop(present), clock.instant()) : schedule(present, offer);
    }

    private Subscription drop(Subscription present) {
        if (present.next() == null) {
            return present;
        }
        payments.unschedule(provider(present), key(present, "unschedule"));
        return book.dropChange(present.id());
    }

    private Changed schedule(Subscription present, Offer offer) {
        payments.schedule(
                provider(present),
                offer.plan(),
                offer.reduction(),
                key(present, "schedule-" + offer.plan().key()));
        var planned = book.plan(present.id(), offer);
        return new Changed(planned, planned.period().end());
    }

    private static String provider(Subscription present) {
        return Objects.requireNonNull(present.providerId(), "a subscription that is paid");
    }

    /** The same for a repeat of the same change; not for long, since Stripe keeps its failures under their keys too. */
    private String key(Subscription present, String what) {
        long minute = clock.instant().getEpochSecond() / 60;
        return "%s-%d-%s-%d".formatted(present.id(), present.version(), what, minute);
    }
}
