/** Counts attempts per address and person, and locks sign-in after repeated failures. Subjects are kept as hashes only. */
@ApplicationModule(allowedDependencies = {"crypto", "visitor"})
@NullMarked
package com.purposepath.account.attempt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
