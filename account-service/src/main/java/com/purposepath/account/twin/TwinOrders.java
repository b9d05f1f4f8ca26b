package com.purposepath.account.twin;

import com.purposepath.account.payment.Charge;
import com.purposepath.account.payment.Payments.Order;
import com.purposepath.account.payment.ProviderSubscription;
import com.purposepath.account.payment.WhenSimulated;
import com.purposepath.account.twin.TwinLedger.TestCard;
import com.purposepath.account.twinevents.TwinIds;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes orders, each once however often it comes. */
@Component
@Conditional(WhenSimulated.class)
class TwinOrders {

    private final TwinStore store;
    private final TwinLedger ledger;
    private final TwinDesk desk;
    private final JsonMapper json;

    TwinOrders(TwinStore store, TwinLedger ledger, TwinDesk desk, JsonMapper json) {
        this.store = store;
        this.ledger = ledger;
        this.desk = desk;
        this.json = json;
    }

    Charge place(Order order) {
        var customer = store.lock(order.customerId());
        var former = store.byReference(order.reference().toString());
        if (former.isPresent()) {
            return outcome(store.get(former.get(), TwinSubscription.class));
        }
        Instant now = desk.timeOf(customer);
        String method = order.paymentMethod() == null ? customer.paymentMethod() : order.paymentMethod();
        var plan = TwinPlan.from(now, order.plan(), order.reduction());
        boolean free = plan.charge(now) == 0;
        return !free && method == null ? new Charge.NoPaymentMethod() : charge(order, plan, method, free, now);
    }

    private Charge charge(Order order, TwinPlan plan, @Nullable String method, boolean free, Instant now) {
        var card = free ? TestCard.PAYS : TestCard.of(method);
        if (card == TestCard.DECLINES) {
            return new Charge.Declined("generic_decline");
        }
        if (method != null) {
            store.charge(order.customerId(), method);
        }
        return open(subscription(order, plan, card == TestCard.ASKS ? "incomplete" : "active", now), now);
    }

    private Charge open(TwinSubscription subscription, Instant now) {
        store.keep(subscription);
        desk.tell("customer.subscription.created", subscription, now);
        var invoice = ledger.bill(subscription, now);
        if (subscription.status().equals("incomplete")) {
            var intent = ledger.ask(invoice, now);
            return new Charge.NeedsConfirmation(told(subscription), intent.secret(), intent.id());
        }
        ledger.pay(invoice, now);
        return new Charge.Paid(told(subscription));
    }

    private Charge outcome(TwinSubscription former) {
        if (!former.status().equals("incomplete")) {
            return new Charge.Paid(told(former));
        }
        var intent = store.all(former.customerId(), "INTENT", TwinIntent.class).stream()
                .filter(each -> each.status().equals("requires_action"))
                .findFirst()
                .orElseThrow();
        return new Charge.NeedsConfirmation(told(former), intent.secret(), intent.id());
    }

    private static TwinSubscription subscription(Order order, TwinPlan plan, String status, Instant now) {
        return new TwinSubscription(
                TwinIds.next("sub_"),
                order.customerId(),
                order.tenantId().toString(),
                order.reference().toString(),
                status,
                plan,
                null,
                now,
                now,
                order.plan().frequency().after(now, 1),
                false,
                null,
                now);
    }

    /** Keeps a change, and tells of it. */
    ProviderSubscription changed(TwinSubscription subscription) {
        store.keep(subscription);
        desk.tell("customer.subscription.updated", subscription, desk.timeOf(store.lock(subscription.customerId())));
        return told(subscription);
    }

    ProviderSubscription told(TwinSubscription subscription) {
        return ProviderSubscription.of(json.valueToTree(TwinObjects.subscription(subscription)));
    }

    String portal(String customerId, String returnUrl) {
        return desk.portal(customerId, URLEncoder.encode(returnUrl, StandardCharsets.UTF_8));
    }
}
