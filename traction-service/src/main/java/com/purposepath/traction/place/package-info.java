/** Where KPIs can be linked: goals, strategies and people, and who may change the links there. */
@ApplicationModule(allowedDependencies = {"goal", "guard", "person", "strategy"})
@NullMarked
package com.purposepath.traction.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
