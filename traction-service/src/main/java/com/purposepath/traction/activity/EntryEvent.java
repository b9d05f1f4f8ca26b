package com.purposepath.traction.activity;

import com.purposepath.traction.change.ChangeEvent;
import com.purposepath.traction.change.EntityType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an entry that somebody wrote. */
sealed interface EntryEvent extends ChangeEvent {

    Entry entry();

    @Override
    default EntityType entityType() {
        return EntityType.ACTIVITY;
    }

    @Override
    default UUID entityId() {
        return entry().id();
    }

    @Override
    default UUID goalId() {
        return entry().goalId();
    }

    @Override
    default @Nullable String title() {
        return entry().title();
    }

    /** Somebody wrote an entry. */
    record Written(Entry entry, String authorName) implements EntryEvent {

        @Override
        public String type() {
            return switch (entry.type()) {
                case DECISION -> "decision.created";
                case ATTACHMENT -> "attachment.created";
                case NOTE, WEEKLY_REVIEW, SYSTEM -> "activity.created";
            };
        }

        @Override
        public Integer version() {
            return entry.version();
        }

        @Override
        public Map<String, Object> payload() {
            return Map.of("activity", entry.summary(authorName));
        }
    }

    /** Fields of an entry have changed. */
    record Edited(Entry entry, Integer version, List<String> changes) implements EntryEvent {

        @Override
        public String type() {
            return "activity.updated";
        }
    }

    /** An entry is gone. */
    record Removed(Entry entry) implements EntryEvent {

        @Override
        public String type() {
            return "activity.deleted";
        }
    }
}
