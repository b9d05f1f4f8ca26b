/** Where requests come from: client address behind our own proxies, allowed front ends, base of links in letters. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.purposepath.account.visitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
