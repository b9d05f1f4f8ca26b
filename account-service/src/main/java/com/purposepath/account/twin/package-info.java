/**
 * A stateful twin of the Stripe calls that we use, for machines without a Stripe key: it keeps what Stripe would keep, renews and ends
 * periods, and tells of it by signed events over HTTP. It knows nothing of the rest of the service but the port.
 */
@ApplicationModule(allowedDependencies = {"payment", "plan", "twinevents"})
@NullMarked
package com.purposepath.account.twin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
