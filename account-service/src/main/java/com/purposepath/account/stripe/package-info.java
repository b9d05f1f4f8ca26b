/** The port to whoever moves the money, answered by Stripe. */
@ApplicationModule(allowedDependencies = {"payment", "plan"})
@NullMarked
package com.purposepath.account.stripe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
