/** Totals over the issues of a tenant, counted from what is stored at the time of the request. */
@ApplicationModule(allowedDependencies = {"action", "issueconfig", "issuelabel", "value"})
@NullMarked
package com.purposepath.traction.issuestats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
