/**
 * Who the people of the tenant are. Account-service is their home; here they are remembered, so that lists can name them and former members
 * keep their name.
 */
@ApplicationModule(allowedDependencies = {"value"})
@NullMarked
package com.purposepath.traction.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
