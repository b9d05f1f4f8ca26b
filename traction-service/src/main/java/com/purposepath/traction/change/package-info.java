/**
 * The change log: one append-only order of events per tenant, written in the transaction of the change itself. Features publish a {@link
 * com.purposepath.traction.change.ChangeEvent}; activity, live streams and whatever else wants to know read the log.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.purposepath.traction.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
