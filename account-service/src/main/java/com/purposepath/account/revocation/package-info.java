/** The list of sessions that ended early, which gateway and services read every few seconds. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.purposepath.account.revocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
