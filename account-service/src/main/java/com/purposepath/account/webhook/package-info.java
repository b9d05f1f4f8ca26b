/** Events from the payment provider: verified, kept as they came, and applied once and in order. */
@ApplicationModule(allowedDependencies = {"audit", "billing", "notice", "payment", "plan", "subscription"})
@NullMarked
package com.purposepath.account.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
