/** What files may be attached to, goals, actions and issues: whose each is, and which goals hear of its files. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.purposepath.traction.fileowner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
