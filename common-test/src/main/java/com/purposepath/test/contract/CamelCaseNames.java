package com.purposepath.test.contract;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas as they read for a caller who asked for {@code case=camel}; keys that are data keep their spelling, as the contract says. */
final class CamelCaseNames {

    private static final Pattern WORD = Pattern.compile("_([a-z0-9])");

    private CamelCaseNames() {}

    static JsonNode in(JsonNode schema) {
        return switch (schema) {
            case ObjectNode object -> renamed(object);
            case ArrayNode array ->
                JsonNodeFactory.instance
                        .arrayNode()
                        .addAll(array.valueStream().map(CamelCaseNames::in).toList());
            default -> schema;
        };
    }

    private static ObjectNode renamed(ObjectNode schema) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        schema.forEachEntry((keyword, value) -> copy.set(keyword, renamed(keyword, value)));
        return copy;
    }

    private static JsonNode renamed(String keyword, JsonNode value) {
        return switch (keyword) {
            case "properties" -> properties(value);
            case "required" -> names(value);
            case "enum", "const", "example", "examples" -> value;
            default -> in(value);
        };
    }

    private static ObjectNode properties(JsonNode properties) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        properties.forEachEntry((name, schema) -> copy.set(camelCase(name), in(schema)));
        return copy;
    }

    private static ArrayNode names(JsonNode required) {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        Stream<JsonNode> names = required.valueStream();
        names.forEach(name -> copy.add(camelCase(name.asString())));
        return copy;
    }

    static String camelCase(String name) {
        return WORD.matcher(name).replaceAll(match -> match.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
