/** The keys that sign access tokens: made, announced, used, retired, published. What is signed is decided elsewhere. */
@ApplicationModule(allowedDependencies = {"crypto"})
@NullMarked
package com.purposepath.account.key;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
