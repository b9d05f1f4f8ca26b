/** Exchanging refresh tokens, keeping them in a cookie, and logging out. */
@ApplicationModule(allowedDependencies = {"attempt", "audit", "mail", "session", "tenant", "token", "user", "visitor"})
@NullMarked
package com.purposepath.account.refresh;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
