/** What is expected of a KPI month by month, by everybody or by one goal. */
@ApplicationModule(allowedDependencies = {"change", "goal", "kpi", "listing", "scorecard", "value"})
@NullMarked
package com.purposepath.traction.kpitarget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
