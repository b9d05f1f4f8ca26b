package com.purposepath.test.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the contracts by their word that an answer has no fields but the listed ones.
 *
 * <p>Each place that holds an object with listed properties gets {@code unevaluatedProperties: false}. It stands at the place and not
 * in the component, because a component may be one part of an {@code allOf} whose other parts list further properties.
 */
final class ClosedWorld {

    private static final String UNEVALUATED = "unevaluatedProperties";
    private static final List<String> ALTERNATIVES = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> SINGLE_PLACES = List.of("items", "additionalProperties", "contentSchema");
    private static final Set<String> OPEN = Set.of("Error", "ErrorDetails"); // what they hold depends on the code

    private final Contract contract;

    ClosedWorld(Contract contract) {
        this.contract = contract;
    }

    /** The components of the contract, with the places inside them closed. */
    JsonNode components() {
        var components = (ObjectNode) contract.at("/components").deepCopy();
        components.path("schemas").forEachEntry((name, schema) -> {
            if (!OPEN.contains(name)) {
                closeInside(schema);
            }
        });
        return components;
    }

    /** A schema for a place, closed inside and out. */
    JsonNode closed(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        closePlace(copy);
        return copy;
    }

    private void closePlace(JsonNode schema) {
        closeInside(schema);
        if (schema instanceof ObjectNode object && listsProperties(schema) && !object.has(UNEVALUATED)) {
            object.put(UNEVALUATED, false);
        }
    }

    private void closeInside(JsonNode schema) {
        schema.path("properties").forEach(this::closePlace);
        SINGLE_PLACES.stream().map(schema::path).filter(JsonNode::isObject).forEach(this::closePlace);
        ALTERNATIVES.forEach(keyword -> schema.path(keyword).forEach(this::closeInside));
    }

    private boolean listsProperties(JsonNode schema) {
        JsonNode target = contract.resolve(schema);
        return target.has("properties") || Stream.of(schema, target).distinct().anyMatch(this::hasListingPart);
    }

    private boolean hasListingPart(JsonNode schema) {
        return ALTERNATIVES.stream()
                .flatMap(keyword -> schema.path(keyword).valueStream())
                .anyMatch(this::listsProperties);
    }
}
