/** Files of goals, actions and issues. Their descriptions stand in the database, their contents in the store. */
@ApplicationModule(
        allowedDependencies = {
            "action",
            "activity",
            "change",
            "fileowner",
            "goal",
            "guard",
            "issue",
            "json",
            "listing",
            "note",
            "person",
            "storage",
            "upload",
            "value"
        })
@NullMarked
package com.purposepath.traction.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
