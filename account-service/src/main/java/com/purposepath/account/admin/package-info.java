/** What PurposePath's staff sees of people and of what happened, and how it bars somebody. Codes and trials have their own places. */
@ApplicationModule(allowedDependencies = {"audit", "mail", "session", "staff", "tenant", "user"})
@NullMarked
package com.purposepath.account.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
