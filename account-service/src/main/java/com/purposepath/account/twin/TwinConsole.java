package com.purposepath.account.twin;

import com.purposepath.account.payment.WhenSimulated;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What people see of the simulated provider, and may do there. */
@Component
@Conditional(WhenSimulated.class)
public class TwinConsole {

    /** An invoice in brief. */
    public record Line(String number, String description, long cents, String status) {}

    /** A payment that waits for the card's holder. */
    public record Waiting(String intentId, long cents) {}

    private final TwinStore store;
    private final TwinCycle cycle;

    TwinConsole(TwinStore store, TwinCycle cycle) {
        this.store = store;
        this.cycle = cycle;
    }

    public List<Line> invoices(String customer) {
        return store.all(customer, "INVOICE", TwinInvoice.class).stream()
                .map(each -> new Line(each.number(), each.description(), each.amount(), each.status()))
                .toList();
    }

    public List<Waiting> waiting(String customer) {
        return store.all(customer, "INTENT", TwinIntent.class).stream()
                .filter(each -> each.status().equals("requires_action"))
                .map(each -> new Waiting(each.id(), each.amount()))
                .toList();
    }

    /** From now on, charges go to this card. */
    public void useCard(String customer, String paymentMethod) {
        cycle.useCard(customer, paymentMethod);
    }

    /** The card's holder says yes to the bank; nobody else can. */
    public void confirm(String customer, String intentId) {
        if (waiting(customer).stream().anyMatch(each -> each.intentId().equals(intentId))) {
            cycle.confirm(intentId);
        }
    }

    /** Moves the tenant's time at the provider's; false when it is no customer there. */
    public boolean advance(UUID tenant, Duration by) {
        var customer = store.customerOf(tenant);
        customer.ifPresent(id -> cycle.advance(id, by));
        return customer.isPresent();
    }
}
