package com.purposepath.account.billing;

import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InvoiceController {

    private final Invoices invoices;

    InvoiceController(Invoices invoices) {
        this.invoices = invoices;
    }

    @RequiresRole(Role.ADMIN)
    @GetMapping("/billing/invoices")
    Envelope.Page<InvoiceView> list(@RequestParam(required = false) @Nullable InvoiceStatus status, Paging paging) {
        return Envelope.page(invoices.page(status, paging), paging, invoices.count(status));
    }
}
