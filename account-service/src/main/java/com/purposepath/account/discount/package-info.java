/** Discount codes: what they take off, who may use them, and who did. Charging is elsewhere. */
@ApplicationModule(allowedDependencies = {"attempt", "audit", "plan", "staff", "visitor"})
@NullMarked
package com.purposepath.account.discount;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
