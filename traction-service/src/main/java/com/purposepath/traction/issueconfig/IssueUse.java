package com.purposepath.traction.issueconfig;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the issues tell about the statuses and types that they have. */
public interface IssueUse {

    /** How many issues have each status; one that is missing has none. */
    Map<UUID, Long> ofStatuses();

    /** How many issues have each type; one that is missing has none. */
    Map<UUID, Long> ofTypes();

    /** Up to ten issues that have this status or type. */
    List<UUID> examples(UUID statusOrTypeId);

    /** Moves all issues from a status that will be deleted to another of its category. */
    void replaceStatus(IssueStatusView from, IssueStatusView to);

    /** Lets go of a type that no issue has that still exists. */
    void forgetType(UUID typeId);
}
