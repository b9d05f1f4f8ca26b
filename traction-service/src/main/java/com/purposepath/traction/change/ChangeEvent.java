package com.purposepath.traction.change;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a tenant's data. Published inside the transaction that did it, it becomes an event of the change log when, and only
 * when, that transaction commits.
 */
public interface ChangeEvent {

    /** The event's name in the contract, such as {@code goal.updated}. */
    String type();

    EntityType entityType();

    UUID entityId();

    /** The goal concerned; what concerns several goals is published once per goal. */
    default @Nullable UUID goalId() {
        return null;
    }

    /** Title of the entity. */
    default @Nullable String title() {
        return null;
    }

    /** Version of the entity after the change. */
    default @Nullable Integer version() {
        return null;
    }

    /** Status before, with {@code *.status_changed}. */
    default @Nullable String from() {
        return null;
    }

    /** Status after, with {@code *.status_changed}. */
    default @Nullable String to() {
        return null;
    }

    /** Names of the changed fields in camelCase, with {@code *.updated}. */
    default List<String> changes() {
        return List.of();
    }

    /** Further members of the event, such as {@code reading}; names in camelCase. */
    default Map<String, Object> payload() {
        return Map.of();
    }

    /** Words of the system entry that the goal's activity gets, or null for none. */
    default @Nullable String entryText() {
        return null;
    }

    /** Where that entry leads, which makes it an attachment instead of a word of the system. */
    default @Nullable String entryUrl() {
        return null;
    }

    /** Ids and values for the metadata of that entry; names in snake_case. The name of the event is added by the log. */
    default Map<String, Object> entryMetadata() {
        return Map.of();
    }
}
