/**
 * How values are read, compared, rounded and kept: exact numbers, percentages, days, months, and the fields that a partial update
 * touched. Nothing here knows a goal from a KPI.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package com.purposepath.traction.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
