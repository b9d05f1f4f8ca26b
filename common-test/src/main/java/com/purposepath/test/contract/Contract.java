package com.purposepath.test.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** What one service promises, read from its file in {@code contract/}. */
public final class Contract {

    private static final Map<String, Contract> LOADED = new ConcurrentHashMap<>();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final String service;
    private final JsonNode document;
    private final List<Operation> operations;
    private final AnswerSchemas schemas;

    private Contract(String service, JsonNode document) {
        this.service = service;
        this.document = document;
        this.operations = operations(document);
        this.schemas = new AnswerSchemas(this);
    }

    /** The contract of {@code account}, {@code coaching} or {@code traction}. */
    public static Contract of(String service) {
        return LOADED.computeIfAbsent(service, name -> new Contract(name, ContractFiles.read(name)));
    }

    private static List<Operation> operations(JsonNode document) {
        var found = new ArrayList<Operation>();
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, node) -> {
                    if (METHODS.contains(method)) {
                        found.add(new Operation(
                                node.path("operationId").asString(),
                                method.toUpperCase(Locale.ROOT),
                                templates(path, item),
                                node));
                    }
                }));
        return found;
    }

    private static List<PathTemplate> templates(String path, JsonNode item) {
        var paths = new ArrayList<>(List.of(PathTemplate.of(path)));
        item.path("x-aliases").forEach(alias -> paths.add(PathTemplate.of(alias.asString())));
        return paths;
    }

    public String service() {
        return service;
    }

    public List<Operation> operations() {
        return operations;
    }

    /** The operation that serves the path, of all that match the most specific one. */
    public Optional<Operation> find(String method, String path) {
        return mostSpecific(path)
                .flatMap(template -> operations.stream()
                        .filter(operation -> operation.method().equals(method) && operation.isAt(template))
                        .findFirst());
    }

    boolean hasPath(String path) {
        return mostSpecific(path).isPresent();
    }

    private Optional<PathTemplate> mostSpecific(String path) {
        return operations.stream()
                .flatMap(operation -> operation.paths().stream())
                .filter(template -> template.matches(path))
                .min(PathTemplate.MOST_SPECIFIC_FIRST);
    }

    /** Whether a code belongs to a status, where the contract says which codes belong to which. */
    boolean pairs(String code, int status) {
        JsonNode statuses = document.at("/components/schemas/ErrorCode/x-status");
        return statuses.isMissingNode()
                || statuses.path(String.valueOf(status))
                        .valueStream()
                        .anyMatch(known -> known.asString().equals(code));
    }

    AnswerSchemas schemas() {
        return schemas;
    }

    /** What the file has at a JSON pointer, {@code /components/schemas/Goal}. */
    public JsonNode at(String pointer) {
        return document.at(pointer);
    }

    /** What a node stands for when it only refers to another one of the same file. */
    JsonNode resolve(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isString() ? resolve(document.at(reference.asString().substring(1))) : node;
    }
}
