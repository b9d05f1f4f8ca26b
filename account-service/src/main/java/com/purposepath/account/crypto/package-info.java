/** Secrets at rest and secrets given away: the vault that encrypts, and tokens that are kept as hashes. Knows nothing of who uses them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.purposepath.account.crypto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
