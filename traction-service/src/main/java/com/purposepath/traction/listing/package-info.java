/** Filtered, sorted and paged lists, and the folded text that searches look into. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.purposepath.traction.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
