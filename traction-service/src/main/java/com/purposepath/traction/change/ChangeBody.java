package com.purposepath.traction.change;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Spells an event as the contract's TenantEvent, once and for every reader; always camelCase, whatever the service's JSON looks like. */
final class ChangeBody {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ChangeBody() {}

    static String of(Recorded recorded, UUID tenantId, @Nullable UUID actorId, Instant occurredAt) {
        ChangeEvent event = recorded.event();
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("type", event.type());
        body.put("eventId", Long.toString(recorded.seq()));
        body.put("tenantId", tenantId);
        body.put("goalId", event.goalId());
        body.put("occurredAt", occurredAt);
        body.put("actorId", actorId);
        body.put("entityType", event.entityType().wireName());
        body.put("entityId", event.entityId());
        putOptional(body, event);
        SystemEntry entry = recorded.entry();
        if (entry != null) {
            body.putAll(entry.payload());
        }
        body.putAll(event.payload());
        return JSON.writeValueAsString(body);
    }

    private static void putOptional(Map<String, @Nullable Object> body, ChangeEvent event) {
        putUnlessNull(body, "title", event.title());
        putUnlessNull(body, "version", event.version());
        putUnlessNull(body, "from", event.from());
        putUnlessNull(body, "to", event.to());
        if (!event.changes().isEmpty()) {
            body.put("changes", event.changes());
        }
    }

    private static void putUnlessNull(Map<String, @Nullable Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
