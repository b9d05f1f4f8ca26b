/** Free JSON of clients: how much of it is taken, and how it is kept as text. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.purposepath.traction.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
