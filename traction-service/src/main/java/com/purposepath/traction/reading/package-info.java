/** What was measured: one reading of a KPI a month, its corrections and adjustments. */
@ApplicationModule(allowedDependencies = {"change", "kpi", "listing", "measure", "value"})
@NullMarked
package com.purposepath.traction.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
