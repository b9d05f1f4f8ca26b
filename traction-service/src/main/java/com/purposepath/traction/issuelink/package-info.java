/**
 * What issues are connected to: goals, strategies and the actions that solve them, and what follows from that for the progress of goals.
 */
@ApplicationModule(allowedDependencies = {"action", "change", "goal", "progress", "strategy"})
@NullMarked
package com.purposepath.traction.issuelink;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
