/** Sign-in with Google: what a token from Google proves, and whose account it opens. What follows is as after a password. */
@ApplicationModule(allowedDependencies = {"attempt", "audit", "auth", "mfa", "session", "user"})
@NullMarked
package com.purposepath.account.google;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
