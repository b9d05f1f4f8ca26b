/** The audit log: what happened and who did it, append-only, without secrets. Knows the names of events, not their rules. */
@ApplicationModule(allowedDependencies = {"visitor"})
@NullMarked
package com.purposepath.account.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
