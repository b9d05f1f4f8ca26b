package com.purposepath.test.contract;

import java.net.http.HttpHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers for tests to spoil. */
final class Samples {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Samples() {}

    static HttpHeaders http(Map<String, String> headers) {
        var many = new HashMap<String, List<String>>();
        headers.forEach((name, value) -> many.put(name, List.of(value)));
        return HttpHeaders.of(many, (name, value) -> true);
    }

    static ObjectNode error(String code) {
        return JSON.createObjectNode().put("success", false).put("error", "No").put("code", code);
    }

    static ObjectNode goal() {
        JsonNode examples = Contract.of("traction").at("/components/responses/Goal/content/application~1json/examples");
        return (ObjectNode) examples.iterator().next().path("value").deepCopy();
    }

    static ObjectNode camelCase(JsonNode object) {
        ObjectNode camel = JSON.createObjectNode();
        object.forEachEntry((name, value) ->
                camel.set(CamelCaseNames.camelCase(name), value.isObject() ? camelCase(value) : value));
        return camel;
    }
}
