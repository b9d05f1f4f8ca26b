package com.purposepath.traction.action;

import com.purposepath.common.json.Spelling;
import com.purposepath.traction.change.ChangeEvent;
import com.purposepath.traction.change.EntityType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an action, told once per goal that it is connected to. */
public sealed interface ActionEvent extends ChangeEvent {

    @Override
    default EntityType entityType() {
        return EntityType.ACTION;
    }

    @Override
    String title();

    @Override
    default Map<String, Object> entryMetadata() {
        return Map.of("action_id", entityId());
    }

    /** An action is there. */
    record Created(
            UUID entityId,
            @Nullable UUID goalId,
            String title,
            Integer version,
            @Nullable UUID assigneeId) implements ActionEvent {

        @Override
        public String type() {
            return "action.created";
        }

        @Override
        public String entryText() {
            return "Action created: " + title;
        }
    }

    /**
     * Fields of an action have changed.
     *
     * @param connected whether the goal is newly connected
     */
    record Updated(
            UUID entityId,
            @Nullable UUID goalId,
            String title,
            Integer version,
            List<String> changes,
            boolean connected)
            implements ActionEvent {

        @Override
        public String type() {
            return "action.updated";
        }

        @Override
        public @Nullable String entryText() {
            return connected ? "Action connected: " + title : null;
        }
    }

    /** An action has another status; completing and blocking it is an entry in the activity of its goals. */
    record StatusChanged(
            UUID entityId,
            @Nullable UUID goalId,
            String title,
            Integer version,
            ActionStatus before,
            ActionStatus after,
            @Nullable String reason)
            implements ActionEvent {

        @Override
        public String type() {
            return "action.status_changed";
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
        public @Nullable String entryText() {
            return switch (after) {
                case COMPLETED, BLOCKED ->
                    "Action " + to() + ": " + title + (reason == null ? "" : " (" + reason + ")");
                case NOT_STARTED, IN_PROGRESS, CANCELLED -> null;
            };
        }

        @Override
        public Map<String, Object> entryMetadata() {
            var metadata = new LinkedHashMap<String, Object>();
            metadata.put("action_id", entityId);
            metadata.put("from", from());
            metadata.put("to", to());
            return metadata;
        }
    }

    /** An action is gone. */
    record Deleted(UUID entityId, @Nullable UUID goalId, String title) implements ActionEvent {

        @Override
        public String type() {
            return "action.deleted";
        }
    }
}
