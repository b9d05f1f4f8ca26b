/** What the service knows about the caller, in one answer. */
@ApplicationModule(allowedDependencies = {"mfa", "plan", "subscription", "tenant", "token", "user"})
@NullMarked
package com.purposepath.account.me;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
