/** The tenant's catalogue of measures and the formulas of their progress. Readings, targets and links belong to other features. */
@ApplicationModule(allowedDependencies = {"change", "guard", "listing", "measure", "person", "value"})
@NullMarked
package com.purposepath.traction.kpi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
