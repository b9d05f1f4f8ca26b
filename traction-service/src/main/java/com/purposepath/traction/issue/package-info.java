/** Problems to be solved: issues with statuses of the tenant's own making, connected to goals, strategies and the actions that solve them. */
@ApplicationModule(
        allowedDependencies = {
            "action",
            "batch",
            "change",
            "connection",
            "guard",
            "issueconfig",
            "issuelabel",
            "issuelink",
            "listing",
            "person",
            "rootcause",
            "value"
        })
@NullMarked
package com.purposepath.traction.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
