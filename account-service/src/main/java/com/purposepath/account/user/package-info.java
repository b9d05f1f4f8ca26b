/** People: their account, their profile, and how others see them. How they prove who they are is elsewhere. */
@ApplicationModule(allowedDependencies = {"audit", "tenant"})
@NullMarked
package com.purposepath.account.user;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
