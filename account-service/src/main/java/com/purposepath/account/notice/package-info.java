/** Billing notices: the letters about plans and payments to a tenant's owner and admins. When one is due is decided elsewhere. */
@ApplicationModule(allowedDependencies = {"mail", "visitor"})
@NullMarked
package com.purposepath.account.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
