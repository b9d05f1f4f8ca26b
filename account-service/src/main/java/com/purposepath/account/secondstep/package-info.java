/** The second step of a sign-in: a code for the token that the first step gave. */
@ApplicationModule(allowedDependencies = {"attempt", "auth", "challenge", "mfa", "refresh", "user"})
@NullMarked
package com.purposepath.account.secondstep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
