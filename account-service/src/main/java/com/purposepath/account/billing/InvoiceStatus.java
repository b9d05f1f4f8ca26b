package com.purposepath.account.billing;

import java.util.Optional;

/** How an invoice stands; drafts are none yet. */
enum InvoiceStatus {
    OPEN,
    PAID,
    UNCOLLECTIBLE,
    VOID;

    /** In the provider's words; empty for a draft. */
    static Optional<InvoiceStatus> of(String word) {
        return switch (word) {
            case "open" -> Optional.of(OPEN);
            case "paid" -> Optional.of(PAID);
            case "uncollectible" -> Optional.of(UNCOLLECTIBLE);
            case "void" -> Optional.of(VOID);
            default -> Optional.empty();
        };
    }
}
