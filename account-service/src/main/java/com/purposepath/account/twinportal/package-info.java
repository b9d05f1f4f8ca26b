/** Pages and levers of the simulated payment provider, for people. */
@ApplicationModule(allowedDependencies = {"payment", "twin"})
@NullMarked
package com.purposepath.account.twinportal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
