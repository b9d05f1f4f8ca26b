package com.purposepath.account.webhook;

import com.purposepath.common.error.ApiException;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that happened at the provider's.
 *
 * @param created by the provider's clock, in whole seconds
 * @param object  what it happened to, as it was after it
 */
record Event(String id, String type, Instant created, JsonNode object) {

    /** Reads a signed body; one that is no event is refused with 400. */
    static Event read(JsonMapper json, byte[] body) {
        JsonNode node = parsed(json, body);
        String id = node.path("id").asString("");
        String type = node.path("type").asString("");
        require(id.startsWith("evt_") && id.length() <= 255, "id");
        require(!type.isEmpty() && type.length() <= 100, "type");
        require(node.path("created").isIntegralNumber(), "created");
        require(node.at("/data/object").isObject(), "data.object");
        return new Event(id, type, Instant.ofEpochSecond(node.path("created").asLong()), node.at("/data/object"));
    }

    String objectId() {
        return object.path("id").asString("");
    }

    /** The customer that it concerns; empty where it names none. */
    String customer() {
        JsonNode customer = object.path("customer");
        return customer.isObject() ? customer.path("id").asString("") : customer.asString("");
    }

    /**
     * What counts as later among events of one object in the same second: an end after a change, a payment after the making.
     */
    int rank() {
        return switch (type) {
            case "customer.subscription.created", "invoice.finalized", "payment_intent.payment_failed" -> 0;
            case "invoice.payment_failed", "invoice.payment_action_required", "payment_intent.canceled" -> 2;
            case "customer.subscription.deleted",
                    "invoice.paid",
                    "invoice.payment_succeeded",
                    "invoice.voided",
                    "invoice.marked_uncollectible",
                    "payment_intent.succeeded" -> 3;
            default -> 1;
        };
    }

    private static JsonNode parsed(JsonMapper json, byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException broken) {
            throw ApiException.badRequest("body", "The body is not valid JSON");
        }
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw ApiException.badRequest(field, "This is no event: " + field + " is missing or wrong");
        }
    }
}
