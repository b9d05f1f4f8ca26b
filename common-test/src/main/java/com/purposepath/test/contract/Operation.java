package com.purposepath.test.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation of a contract.
 *
 * @param method in capitals
 * @param paths the canonical path, then its aliases
 * @param node what the file says about it
 */
public record Operation(String id, String method, List<PathTemplate> paths, JsonNode node) {

    boolean isAt(PathTemplate path) {
        return paths.stream().anyMatch(template -> template.text().equals(path.text()));
    }

    boolean hasShape(String shape) {
        return paths.stream().anyMatch(template -> template.shape().equals(shape));
    }

    /** The answer declared for a status: by its number, else by its class. */
    Optional<JsonNode> answer(int status) {
        JsonNode responses = node.path("responses");
        return Stream.of(String.valueOf(status), status / 100 + "XX", "default")
                .map(responses::path)
                .filter(JsonNode::isObject)
                .findFirst();
    }

    boolean isPublic() {
        return node.path("security").isArray() && node.path("security").isEmpty();
    }

    /** Specific error codes; a code may come with the one status that it has. */
    boolean declares(String code, int status) {
        return node.path("x-errors").values().stream()
                .anyMatch(error -> error.isString()
                        ? error.asString().equals(code)
                        : error.path("code").asString().equals(code)
                                && error.path("status").asInt() == status);
    }

    boolean has(String extension) {
        return node.has(extension);
    }

    @Override
    public String toString() {
        return method + " " + paths.getFirst().text();
    }
}
