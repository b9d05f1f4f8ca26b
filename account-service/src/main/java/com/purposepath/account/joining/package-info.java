/** Following an invitation into a tenant, with a new account or with one's own. */
@ApplicationModule(
        allowedDependencies = {"attempt", "audit", "auth", "invitation", "link", "password", "tenant", "user"})
@NullMarked
package com.purposepath.account.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
