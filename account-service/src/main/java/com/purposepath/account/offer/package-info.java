/** What somebody may buy now: a plan that is sold, less what a code takes off. */
@ApplicationModule(allowedDependencies = {"discount", "payment", "plan", "subscription"})
@NullMarked
package com.purposepath.account.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
