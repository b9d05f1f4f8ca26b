/** Registration and sign-in by password: who may come in, to which tenant, and what they get. */
@ApplicationModule(
        allowedDependencies = {
            "attempt",
            "audit",
            "challenge",
            "confirmation",
            "mfa",
            "password",
            "refresh",
            "session",
            "tenant",
            "token",
            "user",
            "visitor"
        })
@NullMarked
package com.purposepath.account.auth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
