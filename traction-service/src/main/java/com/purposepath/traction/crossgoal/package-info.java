/** How one KPI stands in each of the goals that it serves. */
@ApplicationModule(allowedDependencies = {"goal", "kpi", "listing", "measure", "scorecard", "value"})
@NullMarked
package com.purposepath.traction.crossgoal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
