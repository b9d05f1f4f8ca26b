/** KPIs over time: what was measured, what was expected, and where it is heading. */
@ApplicationModule(allowedDependencies = {"kpi", "kpitarget", "reading", "value"})
@NullMarked
package com.purposepath.traction.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
