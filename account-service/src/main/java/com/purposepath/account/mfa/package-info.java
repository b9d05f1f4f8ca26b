/** The second factor: authenticator apps, recovery codes, turning it on and off. When sign-in asks for it is elsewhere. */
@ApplicationModule(allowedDependencies = {"attempt", "audit", "crypto", "mail", "user"})
@NullMarked
package com.purposepath.account.mfa;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
