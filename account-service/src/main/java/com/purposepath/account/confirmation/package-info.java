/** Confirming that an e-mail address is the person's own. */
@ApplicationModule(allowedDependencies = {"attempt", "audit", "link", "mail", "user", "visitor"})
@NullMarked
package com.purposepath.account.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
