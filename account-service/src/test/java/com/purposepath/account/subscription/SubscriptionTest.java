package com.purposepath.account.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.payment.ProviderSubscription;
import com.purposepath.account.plan.Frequency;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    static final Instant START = Instant.parse("2026-01-31T10:00:00Z");
    static final Instant END = Instant.parse("2026-02-28T10:00:00Z");
    static final Duration GRACE = Duration.ofDays(7);

    final Subscription paid = bought();

    @Test
    void aPeriodThatEndedIsNeverShownAsActive() {
        assertThat(paid.statusAt(END.minusMillis(1))).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(paid.statusAt(END)).isEqualTo(SubscriptionStatus.PAST_DUE);
        assertThat(paid.isActiveAt(END.plus(GRACE).minusMillis(1), GRACE)).isTrue();
        assertThat(paid.isActiveAt(END.plus(GRACE), GRACE)).isFalse();

        paid.goOn(false, null);
        assertThat(paid.statusAt(END)).isEqualTo(SubscriptionStatus.CANCELLED);
        assertThat(paid.isActiveAt(END, GRACE)).isFalse();
        assertThat(paid.expirationAt(START)).isEqualTo(END);
    }

    @Test
    void graceCountsFromTheStartOfTheUnpaidPeriod() {
        Instant next = Instant.parse("2026-03-31T10:00:00Z");
        paid.follow(told("past_due", END, next), null);
        assertThat(paid.isActiveAt(END.plus(Duration.ofDays(6)), GRACE)).isTrue();
        assertThat(paid.isActiveAt(END.plus(Duration.ofDays(7)), GRACE)).isFalse();
        assertThat(paid.isActiveAt(END.plusSeconds(1), Duration.ZERO)).isFalse();
    }

    @Test
    void newsOfAnOldPeriodChangeNothing() {
        paid.follow(told("past_due", END, Instant.parse("2026-03-31T10:00:00Z")), null);
        paid.paid(new Period(START, END));
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.PAST_DUE);
        paid.paid(new Period(END, Instant.parse("2026-03-31T10:00:00Z")));
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        paid.unpaid(new Period(START, END));
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void whatWasPaidIsNeverIncompleteAgain() {
        paid.follow(told("incomplete", START, END), null);
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void theLastDayOfAMonthStaysTheLast() {
        assertThat(Frequency.MONTHLY.after(START, 1)).isEqualTo(END);
        assertThat(Frequency.MONTHLY.after(START, 2)).isEqualTo(Instant.parse("2026-03-31T10:00:00Z"));
        assertThat(Frequency.YEARLY.after(Instant.parse("2028-02-29T00:00:00Z"), 1))
                .isEqualTo(Instant.parse("2029-02-28T00:00:00Z"));
    }

    private static Subscription bought() {
        var terms = new Terms("starter", Frequency.MONTHLY, new BigDecimal("29.99"), "USD");
        var attempt = Subscription.attempt(UUID.randomUUID(), UUID.randomUUID(), terms, null, "pm_card_visa", START);
        attempt.follow(told("active", START, END), null);
        return attempt;
    }

    private static ProviderSubscription told(String status, Instant start, Instant end) {
        return new ProviderSubscription(
                "sub_1", "cus_1", null, status, start, end, false, null, "starter", Frequency.MONTHLY, 2999);
    }
}
