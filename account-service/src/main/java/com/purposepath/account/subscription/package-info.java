/** What each tenant has subscribed to, trials included, and the features and limits that follow from it. */
@ApplicationModule(allowedDependencies = {"audit", "mail", "plan", "tenant", "user"})
@NullMarked
package com.purposepath.account.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
