/** Moving a session from one tenant to another. */
@ApplicationModule(allowedDependencies = {"audit", "auth", "refresh", "tenant", "user"})
@NullMarked
package com.purposepath.account.tenantswitch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
