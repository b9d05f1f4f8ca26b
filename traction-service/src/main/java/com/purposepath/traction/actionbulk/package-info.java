/** Many actions in one request: created, changed and deleted together or one by one, each as the single operation would. */
@ApplicationModule(allowedDependencies = {"action", "batch", "value"})
@NullMarked
package com.purposepath.traction.actionbulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
