/** Ordered ways to reach a goal. */
@ApplicationModule(allowedDependencies = {"change", "goal", "guard", "listing", "progress", "value"})
@NullMarked
package com.purposepath.traction.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
