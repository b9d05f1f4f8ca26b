package com.purposepath.account.billing;

import com.purposepath.account.AccountError;
import com.purposepath.account.billing.IntentStore.Open;
import com.purposepath.account.offer.Offers;
import com.purposepath.account.payment.Cents;
import com.purposepath.account.payment.Intent;
import com.purposepath.account.payment.Payments;
import com.purposepath.common.security.CurrentUser;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One open intent per tenant: asked for the same again it is given again, and something else takes its place. */
@Component
class Intents {

    private final IntentStore store;
    private final Payments payments;
    private final Customers customers;
    private final Offers offers;

    Intents(IntentStore store, Payments payments, Customers customers, Offers offers) {
        this.store = store;
        this.payments = payments;
        this.customers = customers;
        this.offers = offers;
    }

    Intent forFirstCharge(CurrentUser by, IntentController.Wish asked) {
        var offer = offers.of(asked.tierId(), asked.frequency(), asked.promoCode());
        long cents = Cents.of(offer.firstCharge());
        if (cents == 0) {
            throw AccountError.PAYMENT_NOT_REQUIRED.exception();
        }
        String currency = offer.tier().currency().toLowerCase(Locale.ROOT);
        String wish = "%s %s %s %d".formatted(asked.tierId(), asked.frequency(), asked.promoCode(), cents);
        var former = store.find(by.tenantId());
        return former.flatMap(open -> reusable(open, wish)).orElseGet(() -> create(by, former, wish, cents, currency));
    }

    private Optional<Intent> reusable(Open open, String wish) {
        var intent = payments.getIntent(open.intentId());
        if (intent.isOpen() && open.wish().equals(wish)) {
            return Optional.of(intent);
        }
        if (intent.isOpen()) {
            payments.cancelIntent(intent.id(), "cancel-" + intent.id());
        }
        return Optional.empty();
    }

    /** Two at once make the same one: its key tells what is wished and what came before. */
    private Intent create(CurrentUser by, Optional<Open> former, String wish, long cents, String currency) {
        String before = former.map(Open::intentId).orElse("none");
        String key = "intent-%s-%s-%s".formatted(by.tenantId(), before, Integer.toHexString(wish.hashCode()));
        var intent = payments.createIntent(customers.of(by), cents, currency, key);
        store.keep(by.tenantId(), new Open(intent.id(), wish));
        return intent;
    }
}
