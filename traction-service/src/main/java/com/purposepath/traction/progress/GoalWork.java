package com.purposepath.traction.progress;

import com.purposepath.traction.change.EntityType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What actions and issues tell about a goal that they are connected to, also by one of its strategies; each feature answers for its own. */
public interface GoalWork {

    default ActionFigures actions(UUID goalId) {
        return ActionFigures.NONE;
    }

    /** The same for each strategy of the goal that has actions. */
    default Map<UUID, ActionFigures> byStrategy(UUID goalId) {
        return Map.of();
    }

    /** Issues of category open or active. */
    default int openIssues(UUID goalId) {
        return 0;
    }

    /** Unfinished work that keeps the goal from being deleted; null for none. */
    default @Nullable Dependency open(UUID goalId) {
        return null;
    }

    /**
     * Records of one kind that depend on a goal.
     *
     * @param ids at most ten of them
     */
    record Dependency(EntityType type, long count, List<UUID> ids) {}
}
