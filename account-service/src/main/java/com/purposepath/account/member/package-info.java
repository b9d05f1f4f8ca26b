/** The people of a tenant: lists of them, their roles, ownership, and how membership ends. How it begins is elsewhere. */
@ApplicationModule(allowedDependencies = {"audit", "mail", "session", "tenant", "user"})
@NullMarked
package com.purposepath.account.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
