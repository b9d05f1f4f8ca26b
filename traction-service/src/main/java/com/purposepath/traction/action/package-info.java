/**
 * What people do to reach goals: actions with their states, connected to goals, strategies and issues. They add to the progress of their goals;
 * of issues this feature knows no more than their ids.
 */
@ApplicationModule(
        allowedDependencies = {
            "batch",
            "change",
            "connection",
            "goal",
            "guard",
            "listing",
            "person",
            "progress",
            "strategy",
            "value"
        })
@NullMarked
package com.purposepath.traction.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
