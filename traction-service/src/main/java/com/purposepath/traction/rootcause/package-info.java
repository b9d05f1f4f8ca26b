/** Analyses of what is behind an issue, by one of several methods; the issue they belong to is not their business. */
@ApplicationModule(allowedDependencies = {"value"})
@NullMarked
package com.purposepath.traction.rootcause;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
