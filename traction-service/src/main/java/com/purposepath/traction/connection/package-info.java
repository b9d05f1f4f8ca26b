/**
 * What actions are connected to: goals, strategies and issues, and what follows from that for the progress of goals. Of issues this feature
 * knows no more than their ids.
 */
@ApplicationModule(allowedDependencies = {"change", "goal", "progress", "strategy"})
@NullMarked
package com.purposepath.traction.connection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
