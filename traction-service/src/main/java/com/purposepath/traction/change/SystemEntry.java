package com.purposepath.traction.change;

import com.purposepath.common.persistence.Uuids;
import com.purposepath.common.security.CurrentUser;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the service writes into a goal's activity about a change; an event of its own, unless the change's event stands for the entry.
 *
 * @param goalId whose activity it is part of
 * @param text what happened, in words
 * @param url the file that it is about, or null
 * @param entryMetadata the event's name and the ids and values concerned
 */
public record SystemEntry(
        UUID entityId,
        UUID goalId,
        String text,
        @Nullable String url,
        Map<String, Object> entryMetadata,
        UUID userId,
        String userName,
        Instant createdAt)
        implements ChangeEvent {

    static SystemEntry about(ChangeEvent event, UUID goalId, String text, CurrentUser author, Instant now) {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("event", event.type());
        metadata.putAll(event.entryMetadata());
        return new SystemEntry(
                Uuids.next(), goalId, text, event.entryUrl(), metadata, author.userId(), author.name(), now);
    }

    @Override
    public String type() {
        return "activity.created";
    }

    @Override
    public EntityType entityType() {
        return EntityType.ACTIVITY;
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of(
                "activity", new EntrySummary(entityId, entryType(), text, null, url, userId, userName, createdAt));
    }

    private String entryType() {
        return url == null ? "system" : "attachment";
    }
}
