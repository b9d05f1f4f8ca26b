/** Who pays for a tenant, and what it was charged: customers, invoices, intents and the portal of the payment provider. */
@ApplicationModule(allowedDependencies = {"offer", "payment", "plan", "visitor"})
@NullMarked
package com.purposepath.account.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
