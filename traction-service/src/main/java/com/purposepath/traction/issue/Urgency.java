package com.purposepath.traction.issue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Spelling;
import com.purposepath.traction.action.Priority;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/** A priority as issues take it: by name, or as a number from 1 for low to 4 for critical. */
record Urgency(Priority priority) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Urgency of(JsonNode given) {
        return Arrays.stream(Priority.values())
                .filter(priority -> given.isString()
                        ? given.stringValue().strip().equals(Spelling.wire(priority))
                        : given.isInt() && given.intValue() == priority.level())
                .map(Urgency::new)
                .findFirst()
                .orElseThrow(() ->
                        ApiException.invalid("priority", "priority is one of low, medium, high, critical, or 1 to 4"));
    }
}
