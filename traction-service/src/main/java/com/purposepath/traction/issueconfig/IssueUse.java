package com.purposepath.traction.issueconfig;

import java.util.Map;
import java.util.UUID;

/** How many issues have each status and type; one that is missing has none. */
public interface IssueUse {

    Map<UUID, Long> ofStatuses();

    Map<UUID, Long> ofTypes();
}
