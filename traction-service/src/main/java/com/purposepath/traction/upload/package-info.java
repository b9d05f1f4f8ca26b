/** Files as they come in: a form read part by part, a name without a path, and a kind that the content has to agree with. */
@ApplicationModule(allowedDependencies = {"storage"})
@NullMarked
package com.purposepath.traction.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
