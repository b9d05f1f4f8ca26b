package com.purposepath.test.contract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds headers and body of an answer against what the contract declares for it. */
record AnswerCheck(Contract contract, Exchange exchange) {

    /** The declaration of what any operation may answer, and a path that there is not. */
    static JsonNode generalAnswer() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Error");
        return answer;
    }

    List<String> violations(JsonNode declared) {
        var found = new ArrayList<>(new HeaderCheck(contract).violations(exchange, declared));
        found.addAll(body(declared.path("content")));
        return found;
    }

    private List<String> body(JsonNode content) {
        if (content.isEmpty() || exchange.method().equals("HEAD") || exchange.status() == 304) {
            return exchange.body().length == 0 ? List.of() : List.of("body: there should be none");
        }
        JsonNode type = content.has("*/*") ? content.path("*/*") : content.path(exchange.mediaType());
        if (type.isMissingNode()) {
            return List.of("header Content-Type: is %s, declared are %s"
                    .formatted(exchange.mediaType(), content.propertyNames()));
        }
        return exchange.mediaType().equals("application/json") ? json(type.path("schema")) : List.of();
    }

    private List<String> json(JsonNode schema) {
        JsonNode body = exchange.json();
        if (body.isMissingNode()) {
            return List.of("body: is not JSON");
        }
        boolean isError = exchange.status() >= 400; // errors are spelled the same in either case
        return contract.schemas().violations(schema, body, exchange.asksForCamelCase() && !isError, isError);
    }
}
