package com.purposepath.account.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice on the wire. */
record InvoiceView(
        UUID id,
        String number,
        InvoiceStatus status,
        String description,
        BigDecimal amountDue,
        BigDecimal amountPaid,
        String currency,
        Instant periodStart,
        Instant periodEnd,
        Instant issuedAt,
        @Nullable Instant dueAt,
        @Nullable Instant paidAt,
        @Nullable String hostedInvoiceUrl,
        @Nullable String pdfUrl) {}
