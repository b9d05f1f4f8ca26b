/** Sessions and the refresh tokens that keep them open: opened, renewed, listed, ended. */
@ApplicationModule(allowedDependencies = {"audit", "crypto", "revocation", "tenant", "user", "visitor"})
@NullMarked
package com.purposepath.account.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
