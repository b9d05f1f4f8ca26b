/** The port to whoever moves the money: what is asked of it, what it tells, and how its word is verified. Adapters are elsewhere. */
@ApplicationModule(allowedDependencies = {"plan"})
@NullMarked
package com.purposepath.account.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
