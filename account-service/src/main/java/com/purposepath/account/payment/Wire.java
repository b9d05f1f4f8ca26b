package com.purposepath.account.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values as Stripe writes them: instants in epoch seconds, references as id or as the whole object. */
final class Wire {

    private Wire() {}

    static String id(JsonNode reference) {
        return reference.isObject() ? reference.path("id").asString("") : reference.asString("");
    }

    static Instant instant(JsonNode seconds) {
        return Instant.ofEpochSecond(seconds.asLong(0));
    }

    static @Nullable Instant instantOrNull(JsonNode seconds) {
        return seconds.isNumber() ? instant(seconds) : null;
    }

    static @Nullable String textOrNull(JsonNode text) {
        return text.isString() ? text.asString() : null;
    }

    static @Nullable UUID uuid(JsonNode text) {
        try {
            return text.isString() ? UUID.fromString(text.asString()) : null;
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
