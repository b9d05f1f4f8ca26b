package com.purposepath.test.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Fails the test whose exchange differs from the contract, and remembers what was exercised. */
public final class ContractAssertions {

    private static final int SHOWN = 2000;
    private static final Pattern GATEWAY = Pattern.compile("/(account|coaching|traction)(/.*)");
    private static final Pattern PREFIX = Pattern.compile("(?:/api/v1/api|/api/v1|/api)?(/.*)");
    private static final Pattern OUTSIDE = Pattern.compile("/(internal|actuator)(/.*)?");

    private ContractAssertions() {}

    /**
     * Checks one exchange.
     *
     * @throws AssertionError that says everything in which the answer differs
     */
    public static void check(Exchange exchange) {
        place(exchange).ifPresent(place -> {
            List<String> violations = violations(place, exchange);
            if (!violations.isEmpty()) {
                throw new AssertionError(message(place.contract(), exchange, violations));
            }
        });
    }

    /** Checks the data of one event of a stream. */
    public static void checkEvent(Exchange opened, String event, JsonNode data) {
        Place place = place(opened).orElseThrow();
        Operation operation =
                place.contract().find(opened.method(), place.path()).orElseThrow();
        JsonNode content = place.contract()
                .resolve(operation.answer(opened.status()).orElseThrow())
                .path("content")
                .path("text/event-stream");
        JsonNode schema = content.has("x-events")
                ? content.path("x-events").path(event)
                : content.path("schema").path("contentSchema");
        List<String> violations = schema.isMissingNode()
                ? List.of("event " + event + ": is not declared")
                : place.contract().schemas().violations(schema, data, false, false);
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    message(place.contract(), opened, violations) + "\n  event " + event + ": " + data);
        }
    }

    /** Checks what a stand-in is about to answer; the request as {@code GET /users/1}. */
    public static void checkAnswer(String service, String request, int status, JsonNode body) {
        String[] parts = request.split(" ", 2);
        Contract contract = Contract.of(service);
        Operation operation = contract.find(parts[0], parts[1])
                .orElseThrow(() -> new AssertionError(request + " is not in contract/" + service + ".yaml"));
        JsonNode answer = operation
                .answer(status)
                .map(contract::resolve)
                .orElseThrow(() -> new AssertionError(status + " is not declared for " + operation));
        JsonNode schema = answer.path("content").path("application/json").path("schema");
        List<String> violations = contract.schemas().violations(schema, body, false, status >= 400);
        if (!violations.isEmpty()) {
            throw new AssertionError("The stand-in for %s would never answer %s so:%n  - %s"
                    .formatted(service, request, String.join("\n  - ", violations)));
        }
    }

    private record Place(Contract contract, String path) {}

    private static Optional<Place> place(Exchange exchange) {
        String service = exchange.service();
        if (service != null) {
            return within(service, exchange.path());
        }
        Matcher gateway = GATEWAY.matcher(exchange.path());
        return gateway.matches() ? within(gateway.group(1), gateway.group(2)) : Optional.empty();
    }

    private static Optional<Place> within(String service, String path) {
        Matcher prefixed = PREFIX.matcher(path);
        String canonical = prefixed.matches() ? prefixed.group(1) : path;
        return OUTSIDE.matcher(canonical).matches()
                ? Optional.empty()
                : Optional.of(new Place(Contract.of(service), canonical));
    }

    private static List<String> violations(Place place, Exchange exchange) {
        if (exchange.method().equals("OPTIONS")) {
            return List.of();
        }
        String method = exchange.method().equals("HEAD") ? "GET" : exchange.method();
        Optional<Operation> operation = place.contract().find(method, place.path());
        if (operation.isEmpty()) {
            return unlisted(place, exchange);
        }
        Coverage.seen(place.contract(), operation.get(), exchange);
        return new ExchangeCheck(place.contract(), operation.get(), exchange).violations();
    }

    // A path or method that the contract does not have: 405 or 404, or refused before anybody looked.
    private static List<String> unlisted(Place place, Exchange exchange) {
        Set<Integer> allowed = place.contract().hasPath(place.path()) ? Set.of(401, 403, 405) : Set.of(401, 403, 404);
        if (!allowed.contains(exchange.status())) {
            return List.of("%s %s: is not in the contract, so its status should be one of %s"
                    .formatted(exchange.method(), place.path(), allowed));
        }
        return new AnswerCheck(place.contract(), exchange).violations(AnswerCheck.generalAnswer());
    }

    private static String message(Contract contract, Exchange exchange, List<String> violations) {
        String body = exchange.text();
        return "%s differs from contract/%s.yaml:%n  - %s%n  body: %s"
                .formatted(
                        exchange,
                        contract.service(),
                        String.join("\n  - ", violations),
                        body.length() > SHOWN ? body.substring(0, SHOWN) + "…" : body);
    }
}
