/** Sign-ins between their two steps: the tokens that stand for a first step done. What the steps are is elsewhere. */
@ApplicationModule(allowedDependencies = {"crypto"})
@NullMarked
package com.purposepath.account.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
