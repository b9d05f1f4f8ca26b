/** PurposePath's own staff: who counts as such, and the right to look over all tenants. What they do is elsewhere. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.purposepath.account.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
