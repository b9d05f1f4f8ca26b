/** The plans on offer: features, limits and prices. What a tenant has subscribed to is elsewhere. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.purposepath.account.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
