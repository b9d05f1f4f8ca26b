package com.purposepath.traction.issue;

import com.purposepath.traction.change.ChangeEvent;
import com.purposepath.traction.change.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an issue, told once per goal that it is connected to. */
public sealed interface IssueEvent extends ChangeEvent {

    @Override
    default EntityType entityType() {
        return EntityType.ISSUE;
    }

    @Override
    String title();

    @Override
    default Map<String, Object> entryMetadata() {
        return Map.of("issue_id", entityId());
    }

    /** An issue was reported. */
    record Created(
            UUID entityId,
            @Nullable UUID goalId,
            String title,
            Integer version,
            @Nullable UUID assigneeId) implements IssueEvent {

        @Override
        public String type() {
            return "issue.created";
        }

        @Override
        public String entryText() {
            return "Issue reported: " + title;
        }
    }

    /** Fields of an issue have changed. */
    record Updated(UUID entityId, @Nullable UUID goalId, String title, Integer version, List<String> changes)
            implements IssueEvent {

        @Override
        public String type() {
            return "issue.updated";
        }
    }

    /**
     * An issue has another status.
     *
     * @param from the name that the tenant gave it, like {@code to}
     * @param closed whether this closed it
     */
    record StatusChanged(
            UUID entityId,
            @Nullable UUID goalId,
            String title,
            Integer version,
            String from,
            String to,
            boolean closed,
            @Nullable String reason)
            implements IssueEvent {

        @Override
        public String type() {
            return "issue.status_changed";
        }

        @Override
        public String entryText() {
            return "Issue %s: %s%s"
                    .formatted(to.toLowerCase(Locale.ROOT), title, reason == null ? "" : " (" + reason + ")");
        }

        @Override
        public Map<String, Object> entryMetadata() {
            return Map.of("issue_id", entityId, "from", from, "to", to, "closed", closed);
        }
    }

    /** An issue is gone. */
    record Deleted(UUID entityId, @Nullable UUID goalId, String title) implements IssueEvent {

        @Override
        public String type() {
            return "issue.deleted";
        }
    }
}
