/** What happens at the simulated payment provider, brought to the service's own door and signed as Stripe does. */
@ApplicationModule(allowedDependencies = {"payment"})
@NullMarked
package com.purposepath.account.twinevents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
