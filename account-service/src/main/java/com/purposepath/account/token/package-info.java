/** Access tokens: what they say about a member, and their signature. Sessions and refresh tokens are elsewhere. */
@ApplicationModule(allowedDependencies = {"key", "plan", "subscription", "tenant", "user"})
@NullMarked
package com.purposepath.account.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
