/** Letters: their words, their layout, the queue in the database and the way out. Who is written to and why is decided elsewhere. */
@ApplicationModule(allowedDependencies = {"crypto"})
@NullMarked
package com.purposepath.account.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
