package com.purposepath.account.checkout;

import com.purposepath.account.AccountError;
import com.purposepath.account.billing.Customers;
import com.purposepath.account.checkout.PurchaseBook.Start;
import com.purposepath.account.offer.Offer;
import com.purposepath.account.offer.Offers;
import com.purposepath.account.payment.Charge;
import com.purposepath.account.payment.Payments;
import com.purposepath.account.subscription.Subscription;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.CurrentUser;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Buys a subscription: written down first, then asked for, then recorded. */
@Component
class Purchase {

    /** What was bought; {@code clientSecret} is there when the bank wants to hear from the card's holder. */
    record Bought(Subscription subscription, @Nullable String clientSecret) {}

    private final PurchaseBook book;
    private final Payments payments;
    private final Customers customers;
    private final Offers offers;

    Purchase(PurchaseBook book, Payments payments, Customers customers, Offers offers) {
        this.book = book;
        this.payments = payments;
        this.customers = customers;
        this.offers = offers;
    }

    Bought buy(CurrentUser by, CreateSubscription wish) {
        var offer = offers.of(wish.tierId(), wish.frequency(), wish.promoCode());
        String customer = customers.of(by);
        return switch (book.begin(by, offer, wish.paymentMethodId())) {
            case Start.Ready(var attempt) -> order(customer, attempt, offer);
            case Start.Replacing(var former) -> {
                cancel(former);
                yield buy(by, wish);
            }
            case Start.Unclear(var former) -> {
                clarify(customer, former);
                yield buy(by, wish);
            }
        };
    }

    private Bought order(String customer, Subscription attempt, Offer offer) {
        var order = new Payments.Order(
                attempt.tenantId(),
                attempt.id(),
                customer,
                offer.plan(),
                attempt.paymentMethod(),
                offer.reduction(),
                attempt.createdAt());
        return switch (ask(order, attempt)) {
            case Charge.Paid(var told) -> new Bought(book.complete(attempt, told, null), null);
            case Charge.NeedsConfirmation(var told, var secret, var intent) ->
                new Bought(book.complete(attempt, told, intent), secret);
            case Charge.Declined(var code) -> {
                book.forget(attempt);
                throw declined(code);
            }
            case Charge.NoPaymentMethod() -> {
                book.forget(attempt);
                throw AccountError.PAYMENT_METHOD_REQUIRED.exception();
            }
        };
    }

    private static ApiException declined(@Nullable String code) {
        var refusal = AccountError.PAYMENT_FAILED.exception();
        return code == null ? refusal : refusal.detail("declineCode", code);
    }

    /** When the provider does not answer, the attempt stays, so that the same wish asks for the same order again. */
    private Charge ask(Payments.Order order, Subscription attempt) {
        try {
            return payments.subscribe(order);
        } catch (RuntimeException unknown) {
            book.release(attempt);
            throw unknown;
        }
    }

    private void cancel(Subscription former) {
        payments.cancel(Objects.requireNonNull(former.providerId()), "replace-" + former.id());
        book.replace(former);
    }

    private void clarify(String customer, Subscription former) {
        payments.find(customer, former.id())
                .ifPresentOrElse(told -> book.adopt(former, told, null), () -> book.forget(former));
    }
}
