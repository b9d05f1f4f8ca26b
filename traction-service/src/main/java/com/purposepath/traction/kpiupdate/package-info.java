/** KPI values that actions brought about: each writes or adjusts a reading and is remembered with its action. */
@ApplicationModule(allowedDependencies = {"action", "kpi", "listing", "reading", "value"})
@NullMarked
package com.purposepath.traction.kpiupdate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
