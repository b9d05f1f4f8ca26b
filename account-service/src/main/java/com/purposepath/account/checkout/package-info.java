/** Subscribing, changing and cancelling: asks the payment provider between two transactions, and records what came of it. */
@ApplicationModule(
        allowedDependencies = {
            "attempt",
            "audit",
            "billing",
            "discount",
            "notice",
            "offer",
            "payment",
            "plan",
            "subscription",
            "visitor"
        })
@NullMarked
package com.purposepath.account.checkout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
