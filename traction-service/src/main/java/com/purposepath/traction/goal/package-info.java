/**
 * What the tenant wants to reach: goals with their states, progress and health. Strategies, KPI links, actions and issues belong to other
 * features; they tell this one what they add to a goal's progress and show in its view.
 */
@ApplicationModule(allowedDependencies = {"change", "guard", "json", "listing", "person", "progress", "value"})
@NullMarked
package com.purposepath.traction.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
