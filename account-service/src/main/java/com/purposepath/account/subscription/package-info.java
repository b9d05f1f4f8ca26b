/** What each tenant has subscribed to, trials included, and the features and limits that follow from it. How it is bought is elsewhere. */
@ApplicationModule(allowedDependencies = {"discount", "payment", "plan"})
@NullMarked
package com.purposepath.account.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
