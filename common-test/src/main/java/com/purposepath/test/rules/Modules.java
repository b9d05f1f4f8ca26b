package com.purposepath.test.rules;

import org.springframework.modulith.core.ApplicationModules;

/** The bounds between the features of a service, as Spring Modulith sees them. */
public final class Modules {

    private Modules() {}

    /** Fails when features depend on each other in a circle, or on what another one keeps to itself. */
    public static void verify(Class<?> application) {
        ApplicationModules modules = ApplicationModules.of(application);
        if (modules.stream().findAny().isEmpty()) {
            throw new AssertionError("There are no features below " + application.getPackageName());
        }
        modules.verify();
    }
}
