package com.purposepath.account.billing;

import com.purposepath.account.payment.Payments;
import com.purposepath.common.security.CurrentUser;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which tenant is which customer of the payment provider. */
@Component
public class Customers {

    private final CustomerStore store;
    private final Payments payments;
    private final Clock clock;

    Customers(CustomerStore store, Payments payments, Clock clock) {
        this.store = store;
        this.payments = payments;
        this.clock = clock;
    }

    /** The customer that stands for the caller's tenant; asks the provider for one where there is none yet. */
    public String of(CurrentUser caller) {
        return store.customerOf(caller.tenantId()).orElseGet(() -> register(caller));
    }

    /** The tenant behind a customer; works before any tenant is bound. */
    public Optional<UUID> tenantOf(String customerId) {
        return store.tenantOf(customerId);
    }

    /** Two who do so at once get the same customer, since the provider gives a tenant only one. */
    private String register(CurrentUser caller) {
        String customer = payments.customer(caller.tenantId(), caller.email(), caller.name());
        store.add(caller.tenantId(), customer, clock.instant());
        return customer;
    }
}
