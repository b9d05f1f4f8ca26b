/** KPIs over time: what was measured, what was expected, and where it is heading. */
@ApplicationModule(allowedDependencies = {"goal", "kpi", "kpitarget", "measure", "reading", "scorecard", "value"})
@NullMarked
package com.purposepath.traction.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
