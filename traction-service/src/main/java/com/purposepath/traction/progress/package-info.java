/** The formulas of a goal's progress and health, and what they are fed with. */
@ApplicationModule(allowedDependencies = {"change", "value"})
@NullMarked
package com.purposepath.traction.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
