package com.purposepath.test;

import tools.jackson.databind.JsonNode;

/**
 * One event of a stream.
 *
 * @param id empty when the frame had none
 * @param type what stood after {@code event:}
 */
public record Event(String id, String type, JsonNode data) {

    /** Text of a value, {@code /activity/text}. */
    public String data(String pointer) {
        JsonNode value = data.at(pointer);
        if (value.isMissingNode()) {
            throw new AssertionError("expected something at " + pointer + " of " + this);
        }
        return value.asString();
    }

    @Override
    public String toString() {
        return type + "#" + id + " " + data;
    }
}
