/** Totals over a tenant, from committed data at the time of the request. */
@ApplicationModule(allowedDependencies = {"goal", "value"})
@NullMarked
package com.purposepath.traction.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
