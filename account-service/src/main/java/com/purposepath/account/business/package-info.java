/** What a business says about itself: one row per tenant, seen as onboarding and as foundation. */
@ApplicationModule(allowedDependencies = {"audit", "product", "tenant"})
@NullMarked
package com.purposepath.account.business;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
