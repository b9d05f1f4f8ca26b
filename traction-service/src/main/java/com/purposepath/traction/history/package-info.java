/** The states that each goal went through. */
@ApplicationModule(allowedDependencies = {"goal", "listing", "value", "change"})
@NullMarked
package com.purposepath.traction.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
