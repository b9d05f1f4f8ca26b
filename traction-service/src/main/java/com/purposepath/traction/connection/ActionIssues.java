package com.purposepath.traction.connection;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What actions ask of the issues that they are connected to. */
public interface ActionIssues {

    /** Those of the ids that are issues. */
    Set<UUID> existing(Collection<UUID> ids);

    /** Views in the order of the ids; unknown ids are left out. */
    List<?> views(Collection<UUID> ids);
}
