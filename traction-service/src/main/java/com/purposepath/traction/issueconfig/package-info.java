/** The statuses and types that a tenant sorts its issues by; each tenant begins with those of the system. */
@ApplicationModule(allowedDependencies = {"issuelabel", "value"})
@NullMarked
package com.purposepath.traction.issueconfig;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
