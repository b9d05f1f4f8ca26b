package com.purposepath.traction.realtime;

import com.purposepath.common.error.ApiException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of event that there are, in the contract's words. */
final class EventTypes {

    private static final Set<String> ALL = Set.of(
            "activity.created",
            "decision.created",
            "attachment.created",
            "kpi.reading.created",
            "activity.updated",
            "activity.deleted",
            "attachment.deleted",
            "goal.created",
            "goal.updated",
            "goal.status_changed",
            "goal.deleted",
            "strategy.created",
            "strategy.updated",
            "strategy.reordered",
            "strategy.deleted",
            "kpi.created",
            "kpi.updated",
            "kpi.deleted",
            "kpi.linked",
            "kpi.unlinked",
            "kpi.reading.updated",
            "kpi.reading.deleted",
            "action.created",
            "action.updated",
            "action.status_changed",
            "action.deleted",
            "issue.created",
            "issue.updated",
            "issue.status_changed",
            "issue.deleted",
            "notification.created");

    private EventTypes() {}

    /** Those asked for, or none for all; 400 for one that does not exist. */
    static Set<String> of(@Nullable List<String> asked) {
        List<String> types = asked == null ? List.of() : asked;
        if (!ALL.containsAll(types)) {
            throw ApiException.badRequest("types", "There is no such type of event");
        }
        return Set.copyOf(types);
    }
}
