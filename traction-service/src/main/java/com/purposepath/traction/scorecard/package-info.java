/** Which KPIs serve which goals, strategies and people, and how they stand there. */
@ApplicationModule(
        allowedDependencies = {
            "change",
            "goal",
            "guard",
            "kpi",
            "listing",
            "measure",
            "person",
            "place",
            "progress",
            "reading",
            "strategy",
            "value"
        })
@NullMarked
package com.purposepath.traction.scorecard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
