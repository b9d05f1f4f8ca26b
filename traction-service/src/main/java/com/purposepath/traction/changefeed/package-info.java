/**
 * The change log as it is read: each tenant's events in their one order, from where a reader stopped, for as long as the contract promises. The
 * feature that writes it is another one.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.purposepath.traction.changefeed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
