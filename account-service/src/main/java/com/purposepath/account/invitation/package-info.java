/** Asking people to join a tenant, by e-mail. What follows from the link is accepted elsewhere. */
@ApplicationModule(allowedDependencies = {"attempt", "audit", "crypto", "link", "mail", "tenant", "user", "visitor"})
@NullMarked
package com.purposepath.account.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
