/** Decisions about a goal: what was decided, by whom and why, and what else there was; each is an entry of the goal's activity. */
@ApplicationModule(allowedDependencies = {"activity", "listing", "value"})
@NullMarked
package com.purposepath.traction.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
