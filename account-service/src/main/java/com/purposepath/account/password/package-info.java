/** Passwords: how they are hashed, which are accepted, and how they are changed, forgotten and set anew. */
@ApplicationModule(allowedDependencies = {"attempt", "audit", "crypto", "link", "mail", "session", "user", "visitor"})
@NullMarked
package com.purposepath.account.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
