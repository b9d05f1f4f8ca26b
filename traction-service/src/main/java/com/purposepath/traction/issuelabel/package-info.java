/** What the statuses and types of issues have in common: a name and a look, a category, and a place in an order. */
@ApplicationModule(allowedDependencies = {"value"})
@NullMarked
package com.purposepath.traction.issuelabel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
