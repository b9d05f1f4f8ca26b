/** Tenants and who belongs to them. What a tenant has beyond name and members listens to {@code TenantFounded}. */
@ApplicationModule(allowedDependencies = {"audit"})
@NullMarked
package com.purposepath.account.tenant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
