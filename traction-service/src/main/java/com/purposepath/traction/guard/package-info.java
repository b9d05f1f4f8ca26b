/** Who may change a record, and how many records a plan allows. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.purposepath.traction.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
