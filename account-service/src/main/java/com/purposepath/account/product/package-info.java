/** What a business offers: products, one by one and as the list that onboarding shows. */
@ApplicationModule(allowedDependencies = {"audit"})
@NullMarked
package com.purposepath.account.product;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
