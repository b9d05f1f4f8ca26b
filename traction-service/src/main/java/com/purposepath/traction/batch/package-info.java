/**
 * Several requests in one: a batch runs each as the single operation would, on its own. What the requests are about is the business of the feature
 * that offers the batch.
 */
@ApplicationModule(allowedDependencies = {"value"})
@NullMarked
package com.purposepath.traction.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
