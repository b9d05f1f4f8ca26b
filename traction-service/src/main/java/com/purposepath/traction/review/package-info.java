/** Weekly reviews of a goal, with the goal as it stood; each is an entry of the goal's activity. */
@ApplicationModule(allowedDependencies = {"activity", "goal", "listing", "progress", "scorecard", "value"})
@NullMarked
package com.purposepath.traction.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
