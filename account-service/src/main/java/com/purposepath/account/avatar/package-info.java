/** Pictures that people upload of themselves: checked, cut to a square, kept and given out. */
@ApplicationModule(allowedDependencies = {"audit", "crypto", "user"})
@NullMarked
package com.purposepath.account.avatar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
