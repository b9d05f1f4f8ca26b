/** The formulas of measures: progress towards a target, lines through months, trends. */
@ApplicationModule(allowedDependencies = {"value"})
@NullMarked
package com.purposepath.traction.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
