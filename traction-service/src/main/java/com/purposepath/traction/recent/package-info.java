/** What happened lately in the tenant, in one line each; told by the change log when something gets its place there. */
@ApplicationModule(allowedDependencies = {"change", "listing", "value"})
@NullMarked
package com.purposepath.traction.recent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
