package com.purposepath.account.subscription;

import com.purposepath.account.discount.Discount;
import com.purposepath.account.discount.Discounts;
import com.purposepath.account.discount.Redemptions;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the first payment for something brings about: the trial gives way, and a discount counts as used. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FirstPayment {

    private final SubscriptionBook book;
    private final Discounts discounts;
    private final Redemptions redemptions;
    private final Clock clock;

    FirstPayment(SubscriptionBook book, Discounts discounts, Redemptions redemptions, Clock clock) {
        this.book = book;
        this.discounts = discounts;
        this.redemptions = redemptions;
        this.clock = clock;
    }

    /** To be called whenever a payment is heard of; what has been done already is not done again. Saves nothing of {@code paid} itself. */
    public void follow(Subscription paid) {
        if (paid.status() != SubscriptionStatus.ACTIVE) {
            return;
        }
        Instant now = clock.instant();
        book.trial(paid.tenantId()).ifPresent(trial -> {
            paid.follow(trial);
            if (trial.statusAt(now) == SubscriptionStatus.TRIALING) {
                trial.end(now, null);
                book.save(trial);
            }
        });
        var running = paid.discount();
        if (running != null && !running.redeemed()) {
            discounts.get(running.codeId()).ifPresent(discount -> redeem(paid, discount, now));
        }
    }

    private void redeem(Subscription paid, Discount discount, Instant now) {
        var terms = paid.terms();
        var price = Objects.requireNonNull(terms.price(), "a price");
        var use = new Redemptions.Use(
                paid.tenantId(),
                paid.id(),
                paid.userId(),
                terms.tierId(),
                terms.frequency(),
                discount.off(price),
                terms.currency());
        redemptions.redeem(discount.codeId(), use, now);
        var until = discount.until(paid.period().start(), terms.frequency());
        paid.discounted(new RunningDiscount(discount.codeId(), until, true));
    }
}
