/** Trials: how a tenant gets its one trial, what the staff may add to it, and the reminders of its end. */
@ApplicationModule(
        allowedDependencies = {"audit", "notice", "plan", "staff", "subscription", "tenant", "user", "visitor"})
@NullMarked
package com.purposepath.account.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
