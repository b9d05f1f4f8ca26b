/** Notes on a goal, which may name its files and point elsewhere; each is an entry of the goal's activity. */
@ApplicationModule(allowedDependencies = {"activity", "value"})
@NullMarked
package com.purposepath.traction.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
