package com.purposepath.gateway.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** Path templates as a tree of segments. A literal segment goes before {@code {id}:verb}, and that before {@code {id}}. */
final class OperationTree {

    private final Map<String, OperationTree> literals = new HashMap<>();
    private final Map<String, OperationTree> verbs = new HashMap<>();
    private final Map<HttpMethod, Operation> operations = new HashMap<>();
    private @Nullable OperationTree variable;

    void add(List<String> template, HttpMethod method, Operation operation) {
        OperationTree node = this;
        for (String segment : template) {
            node = node.child(segment);
        }
        node.operations.put(method, operation);
    }

    /** The operations at a path by method; none where the contract does not know the path. */
    Map<HttpMethod, Operation> at(List<String> path) {
        if (path.isEmpty()) {
            return operations;
        }
        String segment = path.getFirst();
        List<String> rest = path.subList(1, path.size());
        var found = at(literals.get(segment), rest);
        if (found.isEmpty()) {
            found = at(verbs.get(segment.substring(Math.max(0, segment.lastIndexOf(':')))), rest);
        }
        return found.isEmpty() ? at(variable, rest) : found;
    }

    private static Map<HttpMethod, Operation> at(@Nullable OperationTree node, List<String> path) {
        return node == null ? Map.of() : node.at(path);
    }

    private OperationTree child(String segment) {
        if (!segment.startsWith("{")) {
            return literals.computeIfAbsent(segment, _ -> new OperationTree());
        }
        String verb = segment.substring(segment.indexOf('}') + 1);
        if (!verb.isEmpty()) {
            return verbs.computeIfAbsent(verb, _ -> new OperationTree());
        }
        if (variable == null) {
            variable = new OperationTree();
        }
        return variable;
    }
}
