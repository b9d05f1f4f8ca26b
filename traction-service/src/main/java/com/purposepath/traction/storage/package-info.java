/** Contents of files: received into a staging area, then kept under a key. What a file is and whose, is not known here. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.purposepath.traction.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
