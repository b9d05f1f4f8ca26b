/** Tokens in links that go out by e-mail. What following a link does is decided elsewhere. */
@ApplicationModule(allowedDependencies = {"crypto"})
@NullMarked
package com.purposepath.account.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
