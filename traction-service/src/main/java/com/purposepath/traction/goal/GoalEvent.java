package com.purposepath.traction.goal;

import com.purposepath.common.json.Spelling;
import com.purposepath.traction.change.ChangeEvent;
import com.purposepath.traction.change.EntityType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a goal. */
public sealed interface GoalEvent extends ChangeEvent {

    @Override
    default EntityType entityType() {
        return EntityType.GOAL;
    }

    @Override
    UUID goalId();

    @Override
    default UUID entityId() {
        return goalId();
    }

    /** A goal is there. */
    record Created(UUID goalId, String title, Integer version, GoalStatus status, UUID ownerId) implements GoalEvent {

        @Override
        public String type() {
            return "goal.created";
        }

        @Override
        public String entryText() {
            return "Goal created";
        }

        @Override
        public Map<String, Object> entryMetadata() {
            return Map.of("goal_id", goalId, "status", Spelling.wire(status));
        }
    }

    /**
     * Fields of a goal have changed.
     *
     * @param alone whether nothing else happened with it that has an entry of its own
     */
    record Updated(UUID goalId, String title, Integer version, List<String> changes, boolean alone, UUID ownerId)
            implements GoalEvent {

        @Override
        public String type() {
            return "goal.updated";
        }

        @Override
        public @Nullable String entryText() {
            return alone ? "Goal changed: " + words(changes) : null;
        }

        @Override
        public Map<String, Object> entryMetadata() {
            return Map.of("goal_id", goalId, "changes", changes);
        }

        private static String words(List<String> fields) {
            return String.join(
                    ", ",
                    fields.stream()
                            .map(f -> Spelling.snake(f).replace('_', ' '))
                            .toList());
        }
    }

    /** A goal has another status; {@code progress} is that of this moment. */
    record StatusChanged(
            UUID goalId,
            String title,
            Integer version,
            GoalStatus before,
            GoalStatus after,
            @Nullable String reason,
            BigDecimal progress)
            implements GoalEvent {

        @Override
        public String type() {
            return "goal.status_changed";
        }

        @Override
        public String from() {
            return Spelling.wire(before);
        }

        @Override
        public String to() {
            return Spelling.wire(after);
        }

        @Override
        public String entryText() {
            String what = "Status changed from %s to %s".formatted(from(), to());
            return reason == null ? what : what + ": " + reason;
        }

        @Override
        public Map<String, Object> entryMetadata() {
            var metadata = new LinkedHashMap<String, Object>();
            metadata.put("goal_id", goalId);
            metadata.put("from", from());
            metadata.put("to", to());
            if (reason != null) {
                metadata.put("reason", reason);
            }
            return metadata;
        }
    }

    /** A goal is gone, and with it what belongs to it alone. */
    record Deleted(UUID goalId, String title) implements GoalEvent {

        @Override
        public String type() {
            return "goal.deleted";
        }
    }
}
