package com.purposepath.account.billing;

import com.purposepath.account.payment.Payments;
import com.purposepath.account.visitor.Visitors;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PortalController {

    record Wish(
            @Nullable @Text(max = 2048) @Pattern(regexp = "https?://\\S+", message = "Enter an http or https address")
            String returnUrl) {}

    record Portal(String url) {}

    private final Customers customers;
    private final Payments payments;
    private final Visitors visitors;

    PortalController(Customers customers, Payments payments, Visitors visitors) {
        this.customers = customers;
        this.payments = payments;
        this.visitors = visitors;
    }

    @RequiresRole(Role.ADMIN)
    @PostMapping("/billing/portal")
    Envelope<Portal> open(CurrentUser caller, @Valid @RequestBody(required = false) @Nullable Wish wish) {
        String wished = wish == null ? null : wish.returnUrl();
        if (wished != null && !visitors.isOurs(wished)) {
            throw ApiException.invalid("returnUrl", "The address must lie on one of our front ends");
        }
        String back = wished == null ? visitors.current().frontendBase() + "/billing" : wished;
        return Envelope.of(new Portal(
                payments.portal(customers.of(caller), back, UUID.randomUUID().toString())));
    }
}
