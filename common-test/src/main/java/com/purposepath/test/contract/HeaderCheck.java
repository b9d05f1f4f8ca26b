package com.purposepath.test.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The headers that an answer must have. */
record HeaderCheck(Contract contract) {

    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern TAKEN_OVER = Pattern.compile("[\\x21-\\x7e]{1,128}");

    List<String> violations(Exchange exchange, JsonNode answer) {
        var found = new ArrayList<String>();
        requestId(exchange).ifPresent(found::add);
        answer.path("headers").forEachEntry((name, header) -> {
            if (isDue(name, exchange.status())) {
                found.addAll(header(name, contract.resolve(header), exchange));
            }
        });
        return found;
    }

    /** Every answer carries the id of its request. */
    static Optional<String> requestId(Exchange exchange) {
        String id = exchange.headers().firstValue(REQUEST_ID).orElse("");
        if (!TAKEN_OVER.matcher(id).matches()) {
            return Optional.of("header X-Request-Id: is missing or not 1 to 128 visible ASCII characters");
        }
        return exchange.requestHeaders()
                .firstValue(REQUEST_ID)
                .filter(sent -> TAKEN_OVER.matcher(sent).matches() && !sent.equals(id))
                .map(sent -> "header X-Request-Id: is " + id + " and not the " + sent + " of the request");
    }

    // What the descriptions of these headers in the contract say about when they are there.
    private static boolean isDue(String name, int status) {
        return switch (name) {
            case "Retry-After" -> status == 429 || status == 503;
            case "Location" -> status == 201 || status == 202;
            case "Set-Cookie", REQUEST_ID -> false;
            default -> true;
        };
    }

    private List<String> header(String name, JsonNode header, Exchange exchange) {
        return exchange.headers()
                .firstValue(name)
                .map(value ->
                        contract
                                .schemas()
                                .violations(header.path("schema"), asJson(value, header.path("schema")), false, true)
                                .stream()
                                .map(violation -> "header " + name + ": " + violation)
                                .toList())
                .orElseGet(() -> List.of("header " + name + ": is missing"));
    }

    private static JsonNode asJson(String value, JsonNode schema) {
        boolean number = schema.path("type").asString("").equals("integer") && value.matches("\\d{1,18}");
        return number
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(value))
                : JsonNodeFactory.instance.stringNode(value);
    }
}
